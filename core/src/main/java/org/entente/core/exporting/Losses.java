package org.entente.core.exporting;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.entente.core.event.Effect;
import org.entente.core.event.Event;
import org.entente.core.text.Texts;

/** What events lost on their way through a file. */
final class Losses {

  private static final Set<Loss> ALL_OF_EVENTS =
      EnumSet.complementOf(
          EnumSet.of(Loss.TIMELINE, Loss.RELATIONS, Loss.BACKGROUNDS, Loss.EVENTS));

  private Losses() {}

  /** Both lists in the same order. When events are missing, everything may be. */
  static Set<Loss> between(List<Event> before, List<Event> after) {
    if (before.size() != after.size()) {
      return ALL_OF_EVENTS;
    }
    var losses = EnumSet.noneOf(Loss.class);
    for (int i = 0; i < before.size(); i++) {
      between(before.get(i), after.get(i), losses);
    }
    return losses;
  }

  private static void between(Event before, Event after, Set<Loss> losses) {
    differs(before, after, Event::date, Loss.DATES, losses);
    differs(before, after, Event::kind, Loss.KINDS, losses);
    differs(before, after, Event::sources, Loss.SOURCES, losses);
    differs(before, after, Event::quoted, Loss.QUOTES, losses);
    differs(before, after, Event::importance, Loss.IMPORTANCE, losses);
    differs(before, after, Event::tags, Loss.TAGS, losses);
    differs(before, after, Event::images, Loss.IMAGES, losses);
    texts(before.title(), after.title(), Loss.OTHER_LANGUAGES, losses);
    texts(before.text(), after.text(), Loss.OTHER_LANGUAGES, losses);
    texts(before.note(), after.note(), Loss.NOTES, losses);
    if (!new HashSet<>(before.participations()).equals(new HashSet<>(after.participations()))) {
      losses.add(Loss.ACTORS);
    } else {
      differs(before, after, Event::participations, Loss.ORDER_OF_ACTORS, losses);
    }
    if (!values(before).equals(values(after))) {
      losses.add(Loss.EFFECTS);
    } else {
      differs(before, after, Event::effects, Loss.REASONS, losses);
    }
  }

  private static List<Effect> values(Event event) {
    return event.effects().stream()
        .map(effect -> new Effect(effect.between(), effect.own(), Texts.NONE))
        .toList();
  }

  private static void differs(
      Event before, Event after, Function<Event, ?> part, Loss loss, Set<Loss> losses) {
    if (!Objects.equals(part.apply(before), part.apply(after))) {
      losses.add(loss);
    }
  }

  /** A text that is there but spaced otherwise is told apart from one that is not there. */
  private static void texts(Texts before, Texts after, Loss loss, Set<Loss> losses) {
    for (var text : before.byLanguage().entrySet()) {
      var read = after.in(text.getKey());
      if (read.isEmpty() || !spaced(read).equals(spaced(text.getValue()))) {
        losses.add(loss);
      } else if (!read.equals(text.getValue())) {
        losses.add(Loss.SPACING);
      }
    }
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
