package org.entente.core.bulk;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.entente.core.event.Effect;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.ImpliedEffects;
import org.entente.core.event.Kind;
import org.entente.core.event.Source;
import org.entente.core.event.Tag;
import org.entente.core.timeline.TimelineId;

/** What is done to many events at once. */
public sealed interface BulkEdit {

  /** An edit that changes the events themselves. */
  sealed interface OfEvents extends BulkEdit {

    /** The event as it is afterwards; empty when it has no room for it. */
    Optional<Event> on(Event event);
  }

  /** Files them under a tag. */
  record AddTag(Tag tag) implements OfEvents {

    @Override
    public Optional<Event> on(Event event) {
      if (event.tags().stream().map(Tag::folded).anyMatch(tag.folded()::equals)) {
        return Optional.of(event);
      }
      var tags = new ArrayList<>(event.tags());
      tags.add(tag);
      return tags.size() > Event.MAX_TAGS ? Optional.empty() : Optional.of(event.withTags(tags));
    }
  }

  /** Takes a tag off them. */
  record RemoveTag(Tag tag) implements OfEvents {

    @Override
    public Optional<Event> on(Event event) {
      var tags = new ArrayList<>(event.tags());
      tags.removeIf(had -> had.folded().equals(tag.folded()));
      return Optional.of(event.withTags(tags));
    }
  }

  /** Makes them of another kind; effects that follow from the kind follow the new one. */
  record ChangeKind(Kind kind) implements OfEvents {

    @Override
    public Optional<Event> on(Event event) {
      var effects =
          ImpliedEffects.follow(
              event.kind(),
              event.participations(),
              kind,
              event.participations(),
              EventDraft.of(event).effects(),
              Set.of());
      return Optional.of(
          event.ofKind(
              kind,
              effects.stream().map(e -> new Effect(e.between(), e.own(), e.reason())).toList()));
    }
  }

  /** Gives them a further source. */
  record AddSource(Source source) implements OfEvents {

    @Override
    public Optional<Event> on(Event event) {
      if (event.sources().contains(source)) {
        return Optional.of(event);
      }
      var sources = new ArrayList<>(event.sources());
      sources.add(source);
      return sources.size() > Event.MAX_LIST
          ? Optional.empty()
          : Optional.of(event.withSources(sources));
    }
  }

  /** Puts them on a timeline. */
  record UseOn(TimelineId timeline) implements BulkEdit {}

  /** Takes them out of the archive and of all timelines. */
  record Delete() implements BulkEdit {}
}
