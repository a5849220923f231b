package org.variorum.reader.sources;

import java.util.List;
import org.springframework.util.StringUtils;
import org.variorum.claim.Decided;
import org.variorum.claim.OtherWord;
import org.variorum.claim.SaidClaim;
import org.variorum.reader.parts.Evidence;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.PageAddress;
import org.variorum.reader.parts.Paging;
import org.variorum.statement.CitedSource;
import org.variorum.statement.CitingOutlet;

/**
 * All that the page of a source shows.
 *
 * @param decided what curators decided about its names
 */
record SourceView(
    CitedSource source,
    List<CitingOutlet> outlets,
    List<Said> claims,
    long total,
    List<Decided> decided,
    Paging paging) {

  private static final int LONGEST_NAME = 16;

  /** Its name; of a description as long as a sentence the beginning. */
  public String name() {
    return StringUtils.capitalize(Excerpt.of(source.name(), LONGEST_NAME));
  }

  /** Key of the message that names its kind. */
  public String type() {
    return SourcesView.type(source.type());
  }

  /** A claim with the sentences that have it on the word of the source. */
  record Said(SaidClaim claim, List<Saying> sayings) {

    public String text() {
      return Excerpt.of(claim.text(), Excerpt.LINE);
    }

    public int further() {
      return claim.times() - sayings.size();
    }

    public List<OtherWord> others() {
      return claim.others();
    }
  }

  /**
   * A sentence.
   *
   * @param words what may be quoted of it; empty where nothing may
   */
  record Saying(Evidence evidence, String words) {}

  public String address(int number) {
    return PageAddress.of("/sources/" + source.slug()).page(number).toString();
  }
}
