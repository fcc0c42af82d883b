package org.entente.persistence.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.core.event.Event;
import org.entente.core.event.Quote;
import org.entente.core.text.Folded;

/** What is searched of an event, and the words sought, folded alike. */
final class SearchText {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private SearchText() {}

  /** Everything in which an event's words are looked for. */
  static String of(Event event) {
    var parts = new ArrayList<String>(event.title().byLanguage().values());
    parts.addAll(event.text().byLanguage().values());
    parts.addAll(event.note().byLanguage().values());
    event.quoted().map(Quote::text).ifPresent(parts::add);
    event.quoted().map(Quote::speaker).ifPresent(parts::add);
    event.tags().forEach(tag -> parts.add(tag.name()));
    for (var source : event.sources()) {
      parts.add(source.title());
      parts.add(source.outlet());
      parts.add(source.quote());
    }
    for (var image : event.images()) {
      parts.addAll(image.alternative().byLanguage().values());
      parts.addAll(image.caption().byLanguage().values());
      parts.add(image.credit());
    }
    return Folded.of(String.join(" ", parts));
  }

  /** The words of a question, folded in the same way. */
  static List<String> words(String typed) {
    return SPACES.splitAsStream(Folded.of(typed)).filter(word -> !word.isEmpty()).toList();
  }
}
