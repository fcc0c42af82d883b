package org.entente.core.article.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.core.actor.ActorId;
import org.entente.core.article.actor.Mention;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Sentences.Sentence;
import org.entente.core.article.language.Token;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;

/** Who takes part in the act of a sentence, and as what. */
final class Scene {

  private final List<Token> tokens;
  private final Sentence sentence;
  private final Language language;

  Scene(List<Token> tokens, Sentence sentence, Language language) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.language = language;
  }

  Sentence sentence() {
    return sentence;
  }

  /**
   * The mentions that take part: neither places of the act, nor who reports it, nor mere context.
   */
  List<Mention> actors(List<Mention> mentions, Set<Integer> reported, Optional<Act> act) {
    var aside = act.map(this::asideFrom).orElse(sentence.to());
    var meeting = act.isEmpty() || act.get().kind().mutual() || act.get().trigger().weak();
    var present = new ArrayList<Mention>();
    for (var mention : mentions) {
      if (!reported.contains(mention.from()) && !former(mention)) {
        present.add(mention);
      }
    }
    var acting = new ArrayList<Mention>();
    for (var mention : present) {
      var others = new HashSet<ActorId>();
      present.stream()
          .filter(other -> !other.equals(mention))
          .map(Mention::actor)
          .filter(actor -> !actor.equals(mention.actor()))
          .forEach(others::add);
      var enough = Scene.different(acting).size() >= 2;
      if (!venue(mention, others.size(), meeting)
          && !aside(mention, others.size())
          && !(enough && mention.from() >= aside)) {
        acting.add(mention);
      }
    }
    return acting;
  }

  /** The token from which the sentence tells circumstances: after “who”, “after”, “because” …. */
  private int asideFrom(Act act) {
    for (var index = act.trigger().to(); index < sentence.to(); index++) {
      if (language.words("aside-opens").startsAt(tokens, index)) {
        return index;
      }
    }
    return sentence.to();
  }

  /** “The former American ambassador”: who was something once does not act for it. */
  private boolean former(Mention mention) {
    return language.words("former").endsBefore(tokens, mention.from());
  }

  private boolean venue(Mention mention, int others, boolean meeting) {
    var place = mention.manner() == Mention.Manner.NAME || mention.manner() == Mention.Manner.SEAT;
    var enough = meeting && mention.manner() == Mention.Manner.SEAT ? 1 : 2;
    return place
        && others >= enough
        && language.words("venue-preposition").endsBefore(tokens, mention.from());
  }

  private boolean aside(Mention mention, int others) {
    return others >= 2 && language.words("aside-before").endsBefore(tokens, mention.from());
  }

  /** The roles of the actors in an act. */
  List<Participation> roles(List<Mention> actors, Act act) {
    var before = new ArrayList<Mention>();
    var after = new ArrayList<Mention>();
    for (var actor : actors) {
      (actor.to() <= act.trigger().from() ? before : after).add(actor);
    }
    if (before.isEmpty() || after.isEmpty()) {
      var all = before.isEmpty() ? after : before;
      before = new ArrayList<>(firstGroup(all));
      after = new ArrayList<>(all.subList(before.size(), all.size()));
    }
    var agents = passive(act.trigger()) ? agents(actors) : List.<Mention>of();
    if (!agents.isEmpty()) {
      return roles(agents, without(actors, agents), act.kind());
    }
    var turned =
        !after.isEmpty() && (act.trigger().turned() || before.stream().allMatch(this::towards));
    return roles(turned ? after : before, turned ? before : after, act.kind());
  }

  /** Those by whom it was done: “by France and Italy”. */
  private List<Mention> agents(List<Mention> actors) {
    var by = language.words("by");
    for (var index = 0; index < actors.size(); index++) {
      var from = actors.get(index).from();
      if (by.endsBefore(tokens, from) || by.endsBefore(tokens, from - 1)) {
        return firstGroup(actors.subList(index, actors.size()));
      }
    }
    return List.of();
  }

  private static List<Mention> without(List<Mention> mentions, List<Mention> others) {
    return mentions.stream().filter(mention -> !others.contains(mention)).toList();
  }

  /** “Gegen den Iran verhängte Kanada Sanktionen”: whom it is done to may come first. */
  private boolean towards(Mention mention) {
    var towards = language.words("towards");
    return towards.endsBefore(tokens, mention.from())
        || towards.endsBefore(tokens, mention.from() - 1);
  }

  private static List<Participation> roles(List<Mention> doing, List<Mention> done, Kind kind) {
    var roles = new LinkedHashMap<ActorId, Role>();
    for (var mention : doing) {
      roles.putIfAbsent(mention.actor(), doingRole(kind));
    }
    for (var mention : done) {
      roles.putIfAbsent(mention.actor(), kind.mutual() ? Role.PARTICIPANT : Role.RECIPIENT);
    }
    return roles.entrySet().stream()
        .map((Map.Entry<ActorId, Role> role) -> new Participation(role.getKey(), role.getValue()))
        .toList();
  }

  private static Role doingRole(Kind kind) {
    if (kind == Kind.SKIPS_MEETING) {
      return Role.ABSENT;
    }
    return kind.mutual() ? Role.PARTICIPANT : Role.INITIATOR;
  }

  /** The first of the mentions and those that follow it with “and” or a comma between. */
  private List<Mention> firstGroup(List<Mention> mentions) {
    var group = new ArrayList<Mention>();
    for (var mention : mentions) {
      if (!group.isEmpty() && !joined(group.getLast(), mention)) {
        break;
      }
      group.add(mention);
    }
    return group;
  }

  /** Whether two mentions name the same actor, or have “and” between. */
  private boolean joined(Mention one, Mention other) {
    if (one.actor().equals(other.actor())) {
      return true;
    }
    if (other.from() - one.to() > 4) {
      return false;
    }
    for (var index = one.to(); index < other.from(); index++) {
      if (language.words("to").startsAt(tokens, index) || tokens.get(index).is(',')) {
        return true;
      }
    }
    return false;
  }

  private boolean passive(Trigger trigger) {
    var within = Integer.parseInt(language.setting("passive-within", "3"));
    return IntStream.range(Math.max(sentence.from(), trigger.from() - within), trigger.from())
        .anyMatch(index -> language.words("passive").startsAt(tokens, index));
  }

  /** The different actors of mentions, in order. */
  static Set<ActorId> different(List<Mention> mentions) {
    var actors = new LinkedHashSet<ActorId>();
    mentions.forEach(mention -> actors.add(mention.actor()));
    return actors;
  }
}
