package org.entente.core.article.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.core.actor.ActorId;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Lexicon;
import org.entente.core.article.language.Token;
import org.jspecify.annotations.Nullable;

/** Every mention of an actor in a text. */
public final class Mentions {

  /** A leader's bare name counts so many years outside the term. */
  private static final int AROUND = 2;

  private final Language language;
  private final List<Token> tokens;
  private final int year;

  private Mentions(Language language, List<Token> tokens, int year) {
    this.language = language;
    this.tokens = tokens;
    this.year = year;
  }

  /**
   * The mentions, in the order of the text; none overlaps another.
   *
   * @param year the year of publication, which tells who leads what
   */
  public static List<Mention> of(List<Token> tokens, Language language, int year) {
    return new Mentions(language, tokens, year).find();
  }

  private List<Mention> find() {
    var gazetteer = Gazetteer.of(language);
    var others = language.words("not-actor");
    var mentions = new ArrayList<Mention>();
    var at = 0;
    while (at < tokens.size()) {
      var found = gazetteer.longestAt(tokens, at);
      var other = others.longestAt(tokens, at);
      if (other != null && (found == null || other.end() >= found.end())) {
        at = other.end();
        continue;
      }
      var mention = found == null ? null : mention(at, found);
      if (mention == null) {
        at++;
      } else {
        mentions.add(mention);
        at = mention.to();
      }
    }
    return mentions;
  }

  private @Nullable Mention mention(int from, Lexicon.Found found) {
    var manner = Mention.Manner.valueOf(text(found, "manner"));
    var actor = manner == Mention.Manner.LEADER ? led(from, found) : text(found, "actor");
    return actor.isEmpty() || startsLongerName(from, found.end(), manner)
        ? null
        : new Mention(from, end(from, found), new ActorId(actor), manner);
  }

  /** Where a name ends, of which the rest may be another's: “North” in “North and South Korea”. */
  private static int end(int from, Lexicon.Found found) {
    var own = text(found, "tokens");
    return own.isEmpty() ? found.end() : from + number(own);
  }

  /** What a leader leads: by the term that holds, else, for a full name, by the first. */
  private String led(int from, Lexicon.Found found) {
    var terms = text(found, "terms").split(" ");
    for (var term : terms) {
      var parts = term.split(":");
      if (year >= number(parts[1]) - AROUND && year <= number(parts[2]) + AROUND) {
        return parts[0];
      }
    }
    var whole = found.end() - from > 1 || language.words("leader-title").endsBefore(tokens, from);
    var firstName = from > 0 && tokens.get(from - 1).capitalised();
    return whole || firstName ? terms[0].split(":")[0] : "";
  }

  /**
   * Whether a person or firm is named after the place: “Jordan Smith” is not, “Chad Li” neither.
   */
  private boolean startsLongerName(int from, int to, Mention.Manner manner) {
    return manner == Mention.Manner.LEADER
        && to < tokens.size()
        && tokens.get(to).is('-')
        && tokens.get(to).glued();
  }

  private static String text(Lexicon.Found found, String slot) {
    return Map.copyOf(found.meaning()).getOrDefault(slot, "").toUpperCase(Locale.ROOT);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
