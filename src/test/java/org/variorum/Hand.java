package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a reader uses a page with. */
enum Hand {
  MOUSE {
    @Override
    void use(Page page, Locator target) {
      target.click();
    }

    @Override
    void tick(Page page, Locator box) {
      box.click();
    }

    @Override
    void come(Page page, Locator target) {
      target.click(new Locator.ClickOptions().setTrial(true));
      target.focus();
    }
  },
  KEYBOARD {
    @Override
    void use(Page page, Locator target) {
      come(page, target);
      page.keyboard().press("Enter");
    }

    @Override
    void tick(Page page, Locator box) {
      come(page, box);
      page.keyboard().press("Space");
    }

    @Override
    void come(Page page, Locator target) {
      target.waitFor();
      Locator reached = target.and(page.locator(":focus"));
      for (int tabs = 0; tabs < MOST_TABS && reached.count() == 0; tabs++) {
        page.keyboard().press("Tab");
      }
      assertThat(reached.count()).as("focus after tabbing to %s", target).isEqualTo(1);
    }
  };

  /** More than any page has places to stop at. */
  private static final int MOST_TABS = 400;

  /** Follows a link or presses a button. */
  abstract void use(Page page, Locator target);

  abstract void tick(Page page, Locator box);

  /** Comes to what is to be used, or written into. */
  abstract void come(Page page, Locator target);
}
