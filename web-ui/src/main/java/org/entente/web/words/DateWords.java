package org.entente.web.words;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Days and times as whoever looks writes them. */
public final class DateWords {

  private DateWords() {}

  /** English dates are written as in Europe: the day first, and no noon in hours. */
  public static Locale locale() {
    var locale = Words.locale();
    return locale.getLanguage().equals("en") ? Locale.UK : locale;
  }

  /** Lets a field for days speak the language of whoever looks. */
  public static void say(DatePicker field) {
    field.setLocale(locale());
    field.setI18n(words());
  }

  /** Lets a field for times speak the language of whoever looks. */
  public static void say(DateTimePicker field) {
    field.setLocale(locale());
    field.setDatePickerI18n(words());
  }

  private static DatePickerI18n words() {
    return new DatePickerI18n()
        .setMonthNames(
            Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale()))
                .toList())
        .setWeekdays(weekdays(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale())))
        .setWeekdaysShort(weekdays(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale())))
        .setFirstDayOfWeek(1)
        .setToday(Words.of("date.today"))
        .setCancel(Words.of("shell.cancel"))
        .setBadInputErrorMessage(Words.of("date.bad"));
  }

  /** The field counts from Sunday, whichever day its week starts on. */
  private static List<String> weekdays(Function<DayOfWeek, String> name) {
    return IntStream.range(0, 7).mapToObj(i -> name.apply(DayOfWeek.SUNDAY.plus(i))).toList();
  }
}
