package org.variorum.syndication.format;

/**
 * HTML that was made here: whatever comes from outside stands in it as text, so that no headline
 * can bring markup along.
 */
public final class Html {

  private final StringBuilder markup = new StringBuilder();

  /** Adds text. */
  public Html text(String text) {
    XmlText.legal(text)
        .codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                default -> markup.appendCodePoint(character);
              }
            });
    return this;
  }

  /** Starts an element. */
  public Html open(String element) {
    markup.append('<').append(element).append('>');
    return this;
  }

  public Html close(String element) {
    markup.append("</").append(element).append('>');
    return this;
  }

  /** Adds an element that holds nothing but text. */
  public Html element(String name, String text) {
    return open(name).text(text).close(name);
  }

  /** Adds a link. {@code address} is absolute, http or https. */
  public Html link(String address, String text) {
    markup.append("<a href=\"");
    text(address);
    markup.append("\">");
    return text(text).close("a");
  }

  @Override
  public String toString() {
    return markup.toString();
  }
}
