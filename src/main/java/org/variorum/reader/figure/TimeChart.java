package org.variorum.reader.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.claim.figure.Outcome;
import org.variorum.reader.parts.Moment;
import org.variorum.reader.parts.Publications;
import org.variorum.reader.parts.Scale;

/**
 * A figure's values drawn against time, {@value #WIDTH} by {@value #HEIGHT} units: time goes to the
 * right, numbers go up.
 *
 * @param steps the line of a count that grows, as the points of an SVG polyline; empty where the
 *     values are no course of one count
 */
record TimeChart(List<Tick> levels, List<Tick> days, List<Dot> dots, String steps) {

  static final int WIDTH = 760;
  static final int HEIGHT = 320;

  private static final double LEFT = 72;
  private static final double RIGHT = 700;

  /** Where the days stand, below what {@link Scale} leaves free at its end. */
  private static final double BOTTOM = 300;

  /** A place on an axis that carries its number or its day. */
  record Tick(String at, String label) {}

  /**
   * A value.
   *
   * @param top where its range ends above; the same as {@code y} for a single number
   * @param openUp it has no upper bound
   * @param openDown it has no lower bound
   * @param hollow it is approximate
   * @param label the value as printed, where it is new
   */
  record Dot(
      String x,
      String y,
      String top,
      boolean openUp,
      boolean openDown,
      boolean hollow,
      String label) {

    /** Its label has room only on the left. */
    public boolean leftward() {
      return Double.parseDouble(x) > WIDTH * 0.7;
    }
  }

  static @Nullable TimeChart of(Figure figure, Publications publications) {
    Scale scale = Scale.of(figure.values(), figure.kind());
    if (scale == null) {
      return null;
    }
    List<FigureValue> drawn =
        figure.values().stream().filter(value -> scale.mark(value) != null).toList();
    Instant first = drawn.getFirst().asOf();
    Instant last = drawn.getLast().asOf();
    List<Dot> dots = new ArrayList<>();
    StringBuilder steps = new StringBuilder();
    Set<String> labelled = new HashSet<>();
    String before = "";
    for (FigureValue value : drawn) {
      Scale.Mark mark = scale.mark(value);
      if (mark == null) {
        continue;
      }
      Dot dot = dot(mark, x(value.asOf(), first, last), value, labelled);
      if (mark.from().equals(mark.to())) {
        steps.append(before.isEmpty() ? "" : dot.x() + "," + before + " ");
        steps.append(dot.x()).append(',').append(dot.y()).append(' ');
        before = dot.y();
      }
      dots.add(dot);
    }
    List<Tick> levels =
        scale.ticks().stream().map(tick -> new Tick(y(tick.x()), tick.label())).toList();
    boolean grows = figure.outcome() == Outcome.UPDATED;
    return new TimeChart(
        levels,
        days(drawn, publications, first, last),
        dots,
        grows ? steps.toString().strip() : "");
  }

  private static Dot dot(Scale.Mark mark, String x, FigureValue value, Set<String> labelled) {
    String y = y(mark.from());
    return new Dot(
        x,
        y,
        y(mark.to()),
        mark.openRight(),
        mark.openLeft(),
        mark.hollow(),
        labelled.add(y + mark) ? value.text() : "");
  }

  /** The days on which values were given, so many as have room. */
  private static List<Tick> days(
      List<FigureValue> values, Publications publications, Instant first, Instant last) {
    List<Tick> days = new ArrayList<>();
    Set<String> named = new HashSet<>();
    double free = 0;
    for (FigureValue value : values) {
      Moment moment = publications.get(value.articleId()).time();
      String x = x(value.asOf(), first, last);
      if (Double.parseDouble(x) >= free && named.add(moment.day())) {
        days.add(new Tick(x, moment.day()));
        free = Double.parseDouble(x) + 70;
      }
    }
    return days;
  }

  private static String x(Instant at, Instant first, Instant last) {
    double whole = Duration.between(first, last).toSeconds();
    double share = whole == 0 ? 0.5 : Duration.between(first, at).toSeconds() / whole;
    return rounded(LEFT + share * (RIGHT - LEFT));
  }

  /** A place on the number line, stood upright. */
  private static String y(String along) {
    return rounded(BOTTOM - Double.parseDouble(along) / Scale.WIDTH * BOTTOM);
  }

  private static String rounded(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
