package org.variorum.admin.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a field that holds anything.
 *
 * @param number from 1, as it stands in the field
 * @param text without needless blanks
 */
record Line(int number, String text) {

  static List<Line> of(String field) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : field.split("\\R", -1)) {
      number++;
      String text = tidy(line);
      if (!text.isEmpty()) {
        lines.add(new Line(number, text));
      }
    }
    return lines;
  }

  static String tidy(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
