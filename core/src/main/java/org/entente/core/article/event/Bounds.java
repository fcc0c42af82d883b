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

  /**
   * The date of an expression with the words before it, or empty when it names no days.
   *
   * @param next the expression after it in the sentence, or empty
   */
  Optional<EventDate> date(TimeExpression expression, Optional<TimeExpression> next) {
    var date = expression.date().filter(day -> !day.text().contains("/"));
    if (date.isEmpty()) {
      return expression.date();
    }
    var day = date.get().text();
    var from = token(expression);
    if (next.isPresent() && before("from", from)) {
      var end = next.get().date().filter(last -> !last.text().contains("/"));
      var between = token(next.get()) - tokenAfter(expression);
      if (end.isPresent() && between >= 1 && between <= 2 && before("to", token(next.get()))) {
        return read(day + "/" + end.get().text()).or(() -> date);
      }
    }
    if (before("since", from)) {
      return read(day + "/..").or(() -> date);
    }
    return before("until", from) ? read("../" + day).or(() -> date) : date;
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

  private int tokenAfter(TimeExpression expression) {
    return tokenAt(expression.end());
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
