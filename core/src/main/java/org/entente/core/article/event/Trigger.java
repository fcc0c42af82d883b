package org.entente.core.article.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.core.article.Direction;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Sentences.Sentence;
import org.entente.core.article.language.Token;
import org.entente.core.event.Kind;

/**
 * Words that speak of an act.
 *
 * @param from the first token
 * @param to the token after the last
 * @param noun whether they name the act, which counts less than saying that it was done
 * @param weak whether they count only when no others are there
 * @param reverses whether they turn the act that follows into its opposite
 */
record Trigger(
    int from,
    int to,
    Kind kind,
    Direction direction,
    boolean noun,
    boolean weak,
    boolean reverses) {

  /** The triggers of a sentence, in order; none overlaps another. */
  static List<Trigger> in(List<Token> tokens, Sentence sentence, Language language) {
    var words = language.words("trigger");
    var triggers = new ArrayList<Trigger>();
    var at = sentence.from();
    while (at < sentence.to()) {
      var found = words.longestAt(tokens, at);
      if (found == null || found.end() > sentence.to()) {
        at++;
      } else {
        triggers.add(of(at, found.end(), found.meaning()));
        at = found.end();
      }
    }
    return triggers;
  }

  private static Trigger of(int from, int to, Map<String, String> meaning) {
    var kind = Kind.valueOf(meaning.getOrDefault("kind", Kind.OTHER.name()));
    var way = meaning.get("way");
    return new Trigger(
        from,
        to,
        kind,
        way == null
            ? Direction.of(kind.defaultEffect())
            : Direction.valueOf(way.toUpperCase(Locale.ROOT)),
        meaning.containsKey("noun"),
        meaning.containsKey("weak"),
        meaning.containsKey("reverses"));
  }
}
