package org.entente.core.article.event;

import java.util.List;
import java.util.Optional;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Token;
import org.entente.core.article.time.TimeExpression;
import org.entente.core.date.EventDate;
import org.entente.core.date.Reading;

/** Reads “since”, “until” and “from … to” before time expressions. */
final class Bounds {

  private final List<Token> tokens;
  private final Language language;

  Bounds(List<Token> tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
  }

  /** The date of an expression with “since” or “until” before it; empty when it names no days. */
  Optional<EventDate> date(TimeExpression expression) {
    var date = expression.date();
    if (date.isEmpty() || date.get().lasts()) {
      return date;
    }
    var from = token(expression);
    if (before("since", from)) {
      return read(date.get().text() + "/..").or(() -> date);
    }
    return before("until", from) ? read("../" + date.get().text()).or(() -> date) : date;
  }

  /**
   * From one expression to the next, when “from … to” or “between … and” stand around the first.
   */
  Optional<EventDate> range(TimeExpression first, TimeExpression second) {
    var between = token(second) - tokenAt(first.end());
    var joined = between >= 1 && between <= 2 && before("to", token(second));
    if (!joined || !before("from", token(first))) {
      return Optional.empty();
    }
    return single(first)
        .flatMap(start -> single(second).flatMap(end -> read(start.text() + "/" + end.text())));
  }

  private static Optional<EventDate> single(TimeExpression expression) {
    return expression.date().filter(date -> !date.lasts());
  }

  private boolean before(String words, int token) {
    return language.words(words).endsBefore(tokens, token);
  }

  private static Optional<EventDate> read(String edtf) {
    return switch (EventDate.read(edtf)) {
      case Reading.Understood(var date) -> Optional.of(date);
      case Reading.Refused ignored -> Optional.empty();
    };
  }

  /** The first token of an expression. */
  int token(TimeExpression expression) {
    return tokenAt(expression.start());
  }

  /** The first token that starts at or after a place in the text. */
  private int tokenAt(int place) {
    var low = 0;
    var high = tokens.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
