package org.variorum.reader.corrections;

import java.util.List;
import org.variorum.claim.Decided;
import org.variorum.reader.parts.PageAddress;
import org.variorum.reader.parts.Paging;

/** All that the page of curators' decisions shows. */
record CuratorsView(List<Decided> decisions, Paging paging) {

  public String address(int number) {
    return PageAddress.of("/corrections/curators").page(number).toString();
  }
}
