package org.variorum.provenance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many reports stand behind a story's articles: articles joined by credits or copies count
 * once.
 *
 * @param origins names of those reports, outlets we hold or do not hold
 * @param documentNames by each name that articles give a document, the one that tells most of it
 * @param reports what each article adds, in the story's order
 */
public record Independence(
    int independentReports,
    List<String> origins,
    Map<String, String> documentNames,
    List<Report> reports) {

  public Independence {
    origins = List.copyOf(origins);
    documentNames = Collections.unmodifiableMap(new LinkedHashMap<>(documentNames));
    reports = List.copyOf(reports);
  }

  /** The documents that the articles quote from, each by one name. */
  public List<String> documents() {
    return documentNames.values().stream().distinct().toList();
  }
}
