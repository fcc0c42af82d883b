package org.entente.web.importing;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.core.importing.DayOrder;
import org.entente.core.importing.Encodings;
import org.entente.core.importing.Format;
import org.entente.core.importing.ImportSettings;
import org.entente.core.importing.Preview;
import org.entente.core.importing.Question;
import org.entente.core.importing.ShortYears;
import org.entente.web.words.Words;

/** How a file was read, and how it could be read otherwise. What must be answered stands out. */
final class ReadingBar extends Div {

  private static final List<String> LANGUAGES =
      List.of("en", "nl", "de", "fr", "es", "uk", "ru", "ar", "tr");

  ReadingBar(Preview preview, Consumer<ImportSettings> onChange) {
    addClassName("reading-bar");
    var settings = preview.settings();
    var dialect = preview.dialect().label().map(Words::of);
    var kind =
        new Span(
            Words.of(preview.format().label()) + dialect.map(words -> " · " + words).orElse(""));
    kind.addClassName("kind");
    add(kind);
    if (preview.format().isText() && settings.encoding() != null) {
      if (preview.format() == Format.CSV) {
        add(encoding(settings, onChange));
      }
      add(separator(settings, onChange));
    }
    if (preview.sheets().size() > 1) {
      add(sheet(preview, onChange));
    }
    if (preview.format().isTable()) {
      var header = new Checkbox(Words.of("import.header"), Boolean.TRUE.equals(settings.header()));
      header.addValueChangeListener(
          change -> onChange.accept(settings.withHeader(change.getValue())));
      add(header);
    }
    var language = new Select<String>();
    language.setLabel(Words.of("import.language"));
    language.setItems(LANGUAGES);
    language.setItemLabelGenerator(Words::nameOf);
    language.setValue(settings.language());
    language.addValueChangeListener(
        change -> onChange.accept(settings.withLanguage(change.getValue())));
    add(language);
    order(preview, onChange);
    years(preview, onChange);
  }

  private static Select<Charset> encoding(
      ImportSettings settings, Consumer<ImportSettings> onChange) {
    var encoding = new Select<Charset>();
    encoding.setLabel(Words.of("import.encoding"));
    var offered = new ArrayList<>(Encodings.OFFERED);
    var current = Objects.requireNonNull(settings.encoding());
    if (!offered.contains(current)) {
      offered.add(current);
    }
    encoding.setItems(offered);
    encoding.setItemLabelGenerator(Charset::displayName);
    encoding.setValue(current);
    encoding.addValueChangeListener(
        change -> onChange.accept(settings.withEncoding(change.getValue())));
    return encoding;
  }

  private static Select<Character> separator(
      ImportSettings settings, Consumer<ImportSettings> onChange) {
    var separator = new Select<Character>();
    separator.setLabel(Words.of("import.separator"));
    separator.setItems(',', ';', '\t', '|');
    separator.setItemLabelGenerator(
        each ->
            switch (each) {
              case ',' -> Words.of("import.comma");
              case ';' -> Words.of("import.semicolon");
              case '\t' -> Words.of("import.tab");
              default -> Words.of("import.bar", String.valueOf(each));
            });
    separator.setValue(settings.separator());
    separator.addValueChangeListener(
        change -> onChange.accept(settings.withSeparator(change.getValue())));
    return separator;
  }

  private static Select<Integer> sheet(Preview preview, Consumer<ImportSettings> onChange) {
    var sheet = new Select<Integer>();
    sheet.setLabel(Words.of("import.sheet"));
    sheet.setItems(IntStream.range(0, preview.sheets().size()).boxed().toList());
    sheet.setItemLabelGenerator(preview.sheets()::get);
    sheet.setValue(preview.settings().sheet());
    sheet.addValueChangeListener(
        change -> onChange.accept(preview.settings().withSheet(change.getValue())));
    return sheet;
  }

  private void order(Preview preview, Consumer<ImportSettings> onChange) {
    var asked = preview.questions().contains(Question.DAY_ORDER);
    if (!asked && preview.settings().order() == DayOrder.UNDECIDED) {
      return;
    }
    var order = new Select<DayOrder>();
    order.setLabel(Words.of("import.order"));
    order.setItems(DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST);
    order.setItemLabelGenerator(
        each ->
            each == DayOrder.MONTH_FIRST
                ? Words.of("import.monthFirst")
                : Words.of("import.dayFirst"));
    if (!asked) {
      order.setValue(preview.settings().order());
    }
    order.addValueChangeListener(
        change -> onChange.accept(preview.settings().withOrder(change.getValue())));
    ask(order, asked, Words.of("import.pleaseChoose"));
    add(order);
  }

  private void years(Preview preview, Consumer<ImportSettings> onChange) {
    var asked = preview.questions().contains(Question.SHORT_YEARS);
    if (!asked && preview.settings().years() == ShortYears.UNDECIDED) {
      return;
    }
    var years = new Select<ShortYears>();
    years.setLabel(Words.of("import.years"));
    years.setItems(ShortYears.AROUND_2000, ShortYears.TWO_THOUSANDS, ShortYears.NINETEEN_HUNDREDS);
    years.setItemLabelGenerator(
        each ->
            switch (each) {
              case UNDECIDED -> "";
              case AROUND_2000 -> Words.of("import.around2000");
              case TWO_THOUSANDS -> Words.of("import.2000s");
              case NINETEEN_HUNDREDS -> Words.of("import.1900s");
            });
    if (!asked) {
      years.setValue(preview.settings().years());
    }
    years.addValueChangeListener(
        change -> onChange.accept(preview.settings().withYears(change.getValue())));
    ask(years, asked, Words.of("import.chooseCentury"));
    add(years);
  }

  private static void ask(Select<?> select, boolean asked, String words) {
    if (asked) {
      select.setPlaceholder(Words.of("import.chooseOne"));
      select.setErrorMessage(words);
      select.setInvalid(true);
      select.addClassName("asked");
    }
  }
}
