package org.entente.core.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.entente.core.event.Effect;
import org.entente.core.event.Event;
import org.entente.core.event.Kind;
import org.entente.core.event.Tag;
import org.entente.core.text.Texts;

/**
 * An event of the archive with what a changed row says of it: what the row holds counts, what only
 * the desk wrote stays.
 */
final class Renewed {

  private Renewed() {}

  static Event of(Event current, Event row) {
    var participations = new LinkedHashSet<>(current.participations());
    participations.addAll(row.participations());
    var effects = new ArrayList<>(current.effects());
    for (var effect : row.effects()) {
      if (effects.stream().map(Effect::between).noneMatch(effect.between()::equals)) {
        effects.add(effect);
      }
    }
    var sources = new ArrayList<>(current.sources());
    for (var source : row.sources()) {
      var known =
          sources.stream()
              .anyMatch(
                  s ->
                      s.equals(source)
                          || (source.address() != null && source.address().equals(s.address())));
      if (!known) {
        sources.add(source);
      }
    }
    var tags = new ArrayList<>(current.tags());
    for (var tag : row.tags()) {
      if (tags.stream().map(Tag::folded).noneMatch(tag.folded()::equals)) {
        tags.add(tag);
      }
    }
    return new Event(
        current.id(),
        current.version(),
        row.date(),
        row.kind() == Kind.OTHER ? current.kind() : row.kind(),
        over(current.title(), row.title()),
        over(current.text(), row.text()),
        new ArrayList<>(participations),
        effects,
        sources,
        current.images(),
        row.quote() == null ? current.quote() : row.quote(),
        over(current.note(), row.note()),
        current.importance(),
        tags);
  }

  private static Texts over(Texts current, Texts row) {
    var texts = current;
    for (var text : row.byLanguage().entrySet()) {
      texts = texts.with(text.getKey(), text.getValue());
    }
    return texts;
  }
}
