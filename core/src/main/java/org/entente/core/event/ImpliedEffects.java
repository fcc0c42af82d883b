package org.entente.core.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.core.actor.ActorId;
import org.entente.core.relation.ActorPair;
import org.jspecify.annotations.Nullable;

/** Which relations an act moves by its kind and by who took part. */
public final class ImpliedEffects {

  /** Up to so many implied relations are taken over without being asked for. */
  private static final int FEW = 3;

  private ImpliedEffects() {}

  /**
   * The relations that an act of this kind moves: every pair of those present when the kind is done
   * together, else each initiator with each recipient.
   */
  public static Set<ActorPair> relations(Kind kind, List<Participation> participations) {
    var role = kind.mutual() ? null : Role.INITIATOR;
    var otherRole = kind.mutual() ? null : Role.RECIPIENT;
    var pairs = new LinkedHashSet<ActorPair>();
    for (var from : actors(participations, role)) {
      for (var to : actors(participations, otherRole)) {
        if (!from.equals(to)) {
          pairs.add(ActorPair.of(from, to));
        }
      }
    }
    return pairs;
  }

  /**
   * The effects after kind or participations changed: defaults that are no longer implied go, those
   * newly implied come when a timeline shows the relation or when they are few. What the editor set
   * stays.
   *
   * @param lanes the relations that the timeline shows
   */
  public static List<EffectDraft> follow(
      Kind kindBefore,
      List<Participation> before,
      Kind kindAfter,
      List<Participation> after,
      List<EffectDraft> effects,
      Set<ActorPair> lanes) {
    var impliedBefore = relations(kindBefore, before);
    var impliedAfter = relations(kindAfter, after);
    var following = new ArrayList<EffectDraft>();
    for (var effect : effects) {
      var gone =
          effect.own() == null
              && impliedBefore.contains(effect.between())
              && !impliedAfter.contains(effect.between());
      if (!gone) {
        following.add(effect);
      }
    }
    for (var pair : impliedAfter) {
      if (!impliedBefore.contains(pair)
          && (lanes.contains(pair) || impliedAfter.size() <= FEW)
          && following.stream().noneMatch(effect -> effect.between().equals(pair))) {
        following.add(EffectDraft.byKind(pair));
      }
    }
    return List.copyOf(following);
  }

  private static List<ActorId> actors(List<Participation> participations, @Nullable Role role) {
    return participations.stream()
        .filter(p -> role == null ? p.role() != Role.ABSENT : p.role() == role)
        .map(Participation::actor)
        .toList();
  }
}
