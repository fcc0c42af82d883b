package org.entente.core.article.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Lexicon;
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
 * @param parted whether other words stand between them
 * @param firm whether a negation near them changes nothing: they hold one, or are never negated
 * @param turned whether their subject is the one it is done to: “received support from”
 * @param light whether a conflict that is their object tells more: “gave them an ultimatum”
 * @param object whether they count only as what a reversing word reverses: “scrapped visa rules”
 */
record Trigger(
    int from,
    int to,
    Kind kind,
    Direction direction,
    boolean noun,
    boolean weak,
    boolean reverses,
    boolean parted,
    boolean firm,
    boolean turned,
    boolean light,
    boolean object) {

  /** The triggers of a sentence, in order; none overlaps another. */
  static List<Trigger> in(List<Token> tokens, Sentence sentence, Language language) {
    return in(tokens, sentence.from(), sentence.to(), language);
  }

  /** The triggers between the parts of this one: “<i>hief</i> de sancties <i>op</i>”. */
  List<Trigger> between(List<Token> tokens, Language language) {
    return parted ? in(tokens, from + 1, to - 1, language) : List.of();
  }

  private static List<Trigger> in(List<Token> tokens, int from, int to, Language language) {
    var words = language.words("trigger");
    var triggers = new ArrayList<Trigger>();
    var at = from;
    while (at < to) {
      var start = at;
      var trigger =
          words.at(tokens, at).stream()
              .filter(found -> found.end() <= to && whole(found, tokens, to, language))
              .max(Comparator.comparing(Lexicon.Found::words).thenComparing(Lexicon.Found::end))
              .map(found -> of(start, found));
      trigger.ifPresent(triggers::add);
      at = trigger.map(Trigger::to).orElse(at + 1);
    }
    return triggers;
  }

  /**
   * Whether the last word of a verb that came apart is its particle: then the clause ends there, or
   * a phrase of its own begins. “Nam deel aan een overleg in Parijs” does not end in its “in”, but
   * of “er bij Parijs op aan” the second can only be a particle.
   */
  private static boolean whole(Lexicon.Found found, List<Token> tokens, int to, Language language) {
    var particles = language.words("particle");
    return !found.parted()
        || found.end() >= to
        || !particles.startsAt(tokens, found.end() - 1)
        || particles.startsAt(tokens, found.end() - 2)
        || tokens.get(found.end()).kind() == Token.Kind.OTHER
        || language.words("after-particle").startsAt(tokens, found.end());
  }

  private static Trigger of(int from, Lexicon.Found found) {
    var meaning = found.meaning();
    var kind = Kind.valueOf(meaning.getOrDefault("kind", Kind.OTHER.name()));
    var way = meaning.get("way");
    return new Trigger(
        from,
        found.end(),
        kind,
        way == null
            ? Direction.of(kind.defaultEffect())
            : Direction.valueOf(way.toUpperCase(Locale.ROOT)),
        meaning.containsKey("noun"),
        meaning.containsKey("weak"),
        meaning.containsKey("reverses"),
        found.parted(),
        meaning.containsKey("firm"),
        meaning.containsKey("turned"),
        meaning.containsKey("light"),
        meaning.containsKey("object"));
  }
}
