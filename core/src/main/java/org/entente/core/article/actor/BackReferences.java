package org.entente.core.article.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.entente.core.actor.ActorId;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Sentences.Sentence;
import org.entente.core.article.language.Token;

/**
 * Resolves “the two countries”, “the country” and “the neighbouring country” to the countries that
 * took part last. Sentences are given one after the other.
 */
public final class BackReferences {

  private final List<Token> tokens;
  private final Language language;

  /** The countries named so far, the last one last. */
  private final LinkedHashSet<ActorId> named = new LinkedHashSet<>();

  public BackReferences(List<Token> tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
  }

  /** The mentions of the next sentence and what its words point back to, in order. */
  public List<Mention> next(Sentence sentence, List<Mention> mentions) {
    var all = new ArrayList<>(mentions);
    var here = new LinkedHashSet<ActorId>();
    mentions.stream().map(Mention::actor).filter(Gazetteer::country).forEach(here::add);
    for (var index = sentence.from(); index < sentence.to(); index++) {
      var two = language.words("two-countries").longestAt(tokens, index);
      var one = language.words("the-country").longestAt(tokens, index);
      if (two != null && here.size() < 2) {
        add(all, here, 2 - here.size(), index, two.end());
      } else if (one != null && here.size() < 2 && (here.isEmpty() || neighbour(index))) {
        add(all, here, 1, index, one.end());
      }
    }
    all.sort((one, other) -> Integer.compare(one.from(), other.from()));
    return all;
  }

  /** Notes who took part in a sentence, for those that follow. */
  public void remember(List<Mention> actors) {
    for (var actor : actors) {
      if (Gazetteer.country(actor.actor())) {
        named.remove(actor.actor());
        named.add(actor.actor());
      }
    }
  }

  private boolean neighbour(int index) {
    return language.words("the-neighbour").startsAt(tokens, index);
  }

  private void add(List<Mention> all, LinkedHashSet<ActorId> here, int wanted, int from, int to) {
    var found = new ArrayList<ActorId>();
    for (var actor : named.reversed()) {
      if (found.size() < wanted && !here.contains(actor)) {
        found.addFirst(actor);
      }
    }
    if (found.size() == wanted) {
      for (var actor : found) {
        all.add(new Mention(from, to, actor, Mention.Manner.BACK));
        here.add(actor);
      }
    }
  }
}
