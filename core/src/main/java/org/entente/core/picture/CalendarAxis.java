package org.entente.core.picture;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.entente.core.date.DateText;
import org.entente.core.layout.LabelWidths;
import org.entente.core.picture.CalendarStep.Tick;
import org.entente.core.picture.CalendarStep.Unit;

/** The calendar above a plot: its ticks, and the labels that have room. None meet, none are cut. */
final class CalendarAxis {

  private static final double INSET = 4;
  private static final double SPACE = 10;

  /** What a letter needs, in any font: browsers measure with the font that they have so far. */
  private static final double LETTER = 7.5;

  private final View view;
  private final CalendarStep step;
  private final List<Tick> ticks;
  private final Locale locale;
  private final double size;

  /**
   * An axis.
   *
   * @param size font size of its labels in pixels
   */
  CalendarAxis(View view, Locale locale, double size) {
    this.view = view;
    this.locale = locale;
    this.size = size;
    int letters =
        Arrays.stream(Month.values()).mapToInt(month -> name(month).length()).max().orElseThrow();
    this.step = CalendarStep.at(view.scale(), letters * LETTER + INSET + SPACE);
    this.ticks = step.ticks(view.period());
  }

  /** A label; {@code x} is its left edge. */
  record Label(double x, String text, boolean strong) {}

  List<Tick> ticks() {
    return ticks;
  }

  /** The labels, from left to right; strong ones go before the others where room is short. */
  List<Label> labels() {
    var strong = new ArrayList<Label>();
    var plain = new ArrayDeque<Label>();
    for (var tick : ticks) {
      var label = new Label(view.x(tick.at()) + INSET, text(tick), tick.strong());
      (tick.strong() ? strong : plain).add(label);
    }
    var pinned = new Label(0, context(), true);
    boolean starts = !strong.isEmpty() && strong.getFirst().x <= INSET + 1;
    if (step.unit() != Unit.YEAR
        && !starts
        && (strong.isEmpty() || end(pinned) + SPACE <= strong.getFirst().x)) {
      strong.addFirst(pinned);
    }
    var kept = new ArrayList<Label>();
    for (var label : strong) {
      keepBefore(label.x, plain, kept);
      keep(label, Double.POSITIVE_INFINITY, kept);
    }
    keepBefore(Double.POSITIVE_INFINITY, plain, kept);
    return kept;
  }

  private void keepBefore(double x, Deque<Label> plain, List<Label> kept) {
    while (!plain.isEmpty() && plain.getFirst().x < x) {
      keep(plain.removeFirst(), x, kept);
    }
  }

  private void keep(Label label, double before, List<Label> kept) {
    boolean free = kept.isEmpty() || label.x >= end(kept.getLast()) + SPACE;
    if (free && end(label) + SPACE <= before && end(label) <= view.width()) {
      kept.add(label);
    }
  }

  private double end(Label label) {
    return label.x + LabelWidths.width(label.text, size, label.strong);
  }

  private String text(Tick tick) {
    var day = CalendarStep.day(tick.at());
    return switch (step.unit()) {
      case YEAR -> year(day);
      case MONTH -> tick.strong() ? startOfYear(day) : month(day);
      case DAY -> tick.strong() ? monthAndYear(day) : Integer.toString(day.getDayOfMonth());
      case HOUR, MINUTE ->
          tick.strong()
              ? DateText.dayOnAxis(day, locale.getLanguage())
              : DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                  .format(CalendarStep.time(tick.at()));
    };
  }

  /** What the first ticks are part of, for the left edge. */
  private String context() {
    var day = CalendarStep.day(view.period().from());
    return switch (step.unit()) {
      case YEAR, MONTH -> year(day);
      case DAY -> monthAndYear(day);
      case HOUR, MINUTE -> DateText.dayOnAxis(day, locale.getLanguage()) + " " + year(day);
    };
  }

  /** With the month's name where it has room before February's. */
  private String startOfYear(LocalDate day) {
    var full = monthAndYear(day);
    boolean room = full.length() * LETTER + SPACE <= 31 * view.scale();
    return step.count() == 1 && room ? full : year(day);
  }

  private String month(LocalDate day) {
    return name(day.getMonth());
  }

  private String name(Month month) {
    return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  private String monthAndYear(LocalDate day) {
    return month(day) + " " + year(day);
  }

  private String year(LocalDate day) {
    return DateText.year(day.getYear(), locale.getLanguage());
  }
}
