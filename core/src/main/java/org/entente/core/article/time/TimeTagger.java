package org.entente.core.article.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Sentences;
import org.entente.core.article.language.Token;

/**
 * Finds the time expressions of a text and gives them their values. The words and patterns come
 * from the language's file; the work is linear in the length of the text.
 */
public final class TimeTagger {

  /** No paragraph of news is longer; longer ones are cut, so that memory stays bounded. */
  private static final int MOST_TOKENS = 1_000;

  /** So many dates in a row may wait for the year of the last. */
  private static final int MOST_JOINED = 4;

  private static final Map<String, Grammar> GRAMMARS = new ConcurrentHashMap<>();

  /** What a pattern found, in tokens. */
  private record Found(int from, int to, Slots slots) {}

  private final Language language;
  private final Grammar grammar;
  private final List<Token> tokens;
  private final List<Found> found = new ArrayList<>();

  private TimeTagger(List<Token> tokens, Language language) {
    this.language = language;
    this.grammar = GRAMMARS.computeIfAbsent(language.tag(), tag -> new Grammar(language));
    this.tokens = tokens;
  }

  /**
   * The time expressions, in the order of the text; none overlaps another.
   *
   * @param tokens those of the text
   * @param published the day of publication
   * @param narrative whether the text is a history, whose dates complete each other, rather than
   *     news, whose dates are near the day of publication
   */
  public static List<TimeExpression> read(
      String text, List<Token> tokens, LocalDate published, Language language, boolean narrative) {
    var tagger = new TimeTagger(tokens, language);
    tagger.find();
    return tagger.resolved(text, published, narrative);
  }

  private void find() {
    var from = 0;
    for (var index = 1; index <= tokens.size(); index++) {
      if (index == tokens.size()
          || tokens.get(index).opensParagraph()
          || index - from == MOST_TOKENS) {
        find(from, tokens.subList(from, index));
        from = index;
      }
    }
  }

  private void find(int offset, List<Token> paragraph) {
    var matcher = new Matcher(grammar, paragraph);
    var at = 0;
    while (at < paragraph.size()) {
      var match = matcher.longestExpression(at);
      if (match == null || match.end() == at) {
        at++;
        continue;
      }
      var slots = new Slots(match.slots());
      if (!slots.is("op", "none")) {
        found.add(new Found(offset + at, offset + match.end(), slots));
      }
      at = match.end();
    }
  }

  private List<TimeExpression> resolved(String text, LocalDate published, boolean narrative) {
    var resolver = new Resolver(published, narrative);
    var sentences = Sentences.of(tokens, language);
    var expressions = new ArrayList<TimeExpression>();
    var sentence = 0;
    var last = -1;
    var tense = Tense.UNKNOWN;
    for (var index = 0; index < found.size(); index++) {
      var one = found.get(index);
      while (sentences.get(sentence).to() <= one.from()) {
        sentence++;
      }
      if (index > last) {
        last = lastJoined(index);
        tense =
            Tense.at(tokens, sentences.get(sentence), one.from(), found.get(last).to(), language);
      }
      var resolved = resolver.resolve(completed(index, last), tense);
      if (!resolved.value().timex().isEmpty()) {
        expressions.add(expression(text, one, resolved));
      }
    }
    return List.copyOf(expressions);
  }

  private TimeExpression expression(String text, Found one, Resolver.Resolved resolved) {
    var start = tokens.get(one.from()).start();
    var end = tokens.get(one.to() - 1).end();
    var value = resolved.value();
    return new TimeExpression(
        start,
        end,
        text.substring(start, end),
        value.type(),
        value.timex(),
        value.date(),
        resolved.basis());
  }

  /**
   * The last of the expressions that words such as “and” or “to” join to one, which waits for their
   * month or year; itself when there is none.
   */
  private int lastJoined(int index) {
    var last = index;
    while (last - index < MOST_JOINED && joinsNext(last)) {
      last++;
    }
    return last;
  }

  private boolean joinsNext(int index) {
    if (index + 1 >= found.size()) {
      return false;
    }
    var one = found.get(index);
    var between = found.get(index + 1).from() - one.to();
    return between >= 1
        && between <= 3
        && partOfYear(one.slots())
        && partOfYear(found.get(index + 1).slots())
        && !one.slots().has("shift")
        && !one.slots().has("week-shift")
        && !one.slots().has("year")
        && !one.slots().has("year2")
        && language.words("joining").startsAt(tokens, one.to());
  }

  private static boolean partOfYear(Slots slots) {
    return slots.has("month") || slots.has("season") || slots.has("day");
  }

  /** In “between 4 March and June 2011” the year comes from behind, in “4 and 5 May” the month. */
  private Slots completed(int index, int last) {
    var slots = found.get(index).slots();
    for (var next = index + 1; next <= last; next++) {
      for (var slot : List.of("month", "year", "year2", "year-shift")) {
        slots = slots.completedBy(found.get(next).slots(), slot);
      }
    }
    return slots;
  }
}
