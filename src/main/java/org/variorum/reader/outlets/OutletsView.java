package org.variorum.reader.outlets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.OutletHoldings.Holding;
import org.variorum.outlet.Outlet;
import org.variorum.reader.parts.PageAddress;
import org.variorum.reader.parts.Paging;
import org.variorum.reader.parts.Period;

/** All that the list of outlets shows. */
record OutletsView(List<Line> outlets, int total, Paging paging) {

  /**
   * An outlet of the list.
   *
   * @param icon the version of its picture; null where it has none
   */
  record Line(Outlet outlet, @Nullable String icon, Holding holding, HabitView habit) {

    public Period period() {
      return Period.of(holding.first(), holding.last());
    }
  }

  public String address(int number) {
    return PageAddress.of("/outlets").page(number).toString();
  }
}
