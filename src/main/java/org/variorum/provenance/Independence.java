package org.variorum.provenance;

import java.util.List;

/**
 * How many reports stand behind a story's articles: articles joined by credits or copies count
 * once.
 *
 * @param origins names of those reports, outlets we hold or do not hold
 * @param documents documents that the articles quote from
 * @param reports what each article adds, in the story's order
 */
public record Independence(
    int independentReports, List<String> origins, List<String> documents, List<Report> reports) {

  public Independence {
    origins = List.copyOf(origins);
    documents = List.copyOf(documents);
    reports = List.copyOf(reports);
  }
}
