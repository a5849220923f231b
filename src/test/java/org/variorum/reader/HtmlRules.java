package org.variorum.reader;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The rules of HTML, by the W3C's checker, which runs in this process and asks nobody. */
final class HtmlRules {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /**
   * Browsers forget that a table is one when it is laid out as cards, so its parts say so; the
   * checker takes that for a repetition.
   */
  private static final String ROLES_IN_A_TABLE = "which has a “table” ancestor";

  /** So many of a page's mistakes are told. */
  private static final int FIRST = 5;

  /** The checker goes down into the schema deeper than a usual stack lets it, in bytes. */
  private static final long STACK = 16L << 20;

  private HtmlRules() {}

  /** The first rules that {@code html} breaks. */
  static List<String> broken(String path, String html) {
    FutureTask<List<String>> check = new FutureTask<>(() -> check(path, html));
    new Thread(null, check, "html rules", STACK).start();
    try {
      return check.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(path, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(path, e);
    }
  }

  private static List<String> check(String path, String html) {
    List<String> mistakes = new ArrayList<>();
    ErrorHandler handler =
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            // what the checker advises is no rule
          }

          @Override
          public void error(SAXParseException e) {
            String mistake = String.valueOf(e.getMessage());
            if (mistakes.size() < FIRST && !mistake.contains(ROLES_IN_A_TABLE)) {
              mistakes.add(path + ":" + e.getLineNumber() + ": " + mistake);
            }
          }

          @Override
          public void fatalError(SAXParseException e) {
            error(e);
          }
        };
    try {
      SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
      validator.setUpMainSchema(SCHEMA, handler);
      validator.setUpValidatorAndParsers(handler, false, false);
      validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(path, e);
    } catch (Exception e) {
      throw new IllegalStateException("the schema can't be read", e);
    }
    return mistakes;
  }
}
