package org.variorum.harvest;

import java.net.URI;
import org.variorum.harvest.OutletInquiry.Stage;

/** Is told how a look at an outlet goes on while somebody waits. */
interface Progress {

  Progress UNSEEN =
      new Progress() {
        @Override
        public void begins(Stage stage) {}

        @Override
        public void asked(URI address, String what) {}
      };

  /** A stage begins, and the one before is over. */
  void begins(Stage stage);

  /** An address was asked for; {@code what} says what came, in words. */
  void asked(URI address, String what);
}
