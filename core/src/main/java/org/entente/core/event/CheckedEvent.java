package org.entente.core.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.core.date.DateInput;
import org.entente.core.date.EventDate;
import org.entente.core.date.Reading;
import org.entente.core.event.EventProblem.Field;
import org.entente.core.said.Said;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** What a draft amounts to: an event that can be kept, or what is still wrong with it. */
public sealed interface CheckedEvent {

  /** Can be kept. */
  record Ready(Event event) implements CheckedEvent {}

  /** Can't be kept yet; at least one problem. */
  record Faulty(List<EventProblem> problems) implements CheckedEvent {}

  /** Checks a draft. */
  static CheckedEvent of(EventDraft draft) {
    return new Check().event(draft);
  }

  /** One pass over a draft, collecting all problems rather than stopping at the first. */
  final class Check {

    private final List<EventProblem> problems = new ArrayList<>();

    private CheckedEvent event(EventDraft draft) {
      @Nullable EventDate date =
          draft.date().isBlank()
              ? refused(Field.DATE, 0, Said.of("event.when"))
              : date(draft.date());
      if (draft.title().isEmpty()) {
        refused(Field.TITLE, 0, Said.of("event.title"));
      }
      length(Field.TITLE, draft.title(), Event.MAX_TITLE);
      length(Field.TEXT, draft.text(), Event.MAX_TEXT);
      length(Field.NOTE, draft.note(), Event.MAX_TEXT);
      participations(draft.participations());
      var effects = effects(draft.effects());
      var quote = quote(draft);
      var sources = CheckedSources.of(draft.sources());
      problems.addAll(sources.problems());
      var images = CheckedImages.of(draft.images());
      problems.addAll(images.problems());
      var tags = tags(draft.tags());
      if (date == null || !problems.isEmpty()) {
        return new Faulty(List.copyOf(problems));
      }
      return new Ready(
          new Event(
              draft.id(),
              draft.version(),
              date,
              draft.kind(),
              draft.title(),
              draft.text(),
              draft.participations(),
              effects,
              sources.sources(),
              images.images(),
              quote,
              draft.note(),
              draft.importance(),
              tags));
    }

    private @Nullable EventDate date(String typed) {
      return switch (DateInput.read(typed)) {
        case Reading.Understood(var date) -> date;
        case Reading.Refused(var message) -> refused(Field.DATE, 0, message);
      };
    }

    private void length(Field field, Texts texts, int max) {
      for (var text : texts.byLanguage().values()) {
        if (text.length() > max) {
          refused(field, 0, Said.of("event.tooLong", max, text.length()));
        }
      }
    }

    private void participations(List<Participation> participations) {
      var seen = new HashSet<Participation>();
      for (int row = 0; row < participations.size(); row++) {
        if (!seen.add(participations.get(row))) {
          refused(Field.PARTICIPATIONS, row, Said.of("event.actorTwice"));
        }
      }
    }

    private List<Effect> effects(List<EffectDraft> drafts) {
      var seen = new HashSet<>();
      var effects = new ArrayList<Effect>();
      for (int row = 0; row < drafts.size(); row++) {
        var draft = drafts.get(row);
        if (!seen.add(draft.between())) {
          refused(Field.EFFECTS, row, Said.of("event.relationTwice"));
        } else if (!draft.inRange()) {
          refused(Field.EFFECTS, row, Said.of("event.effectRange"));
        } else {
          effects.add(new Effect(draft.between(), draft.own(), draft.reason()));
        }
      }
      return effects;
    }

    /** Of tags that differ by case or accents the first counts. */
    private List<Tag> tags(List<String> typed) {
      var tags = new LinkedHashMap<String, Tag>();
      for (int row = 0; row < typed.size(); row++) {
        int place = row;
        var tag = Tag.read(typed.get(row), message -> refused(Field.TAGS, place, message));
        if (tag != null) {
          tags.putIfAbsent(tag.folded(), tag);
        }
      }
      if (tags.size() > Event.MAX_TAGS) {
        refused(Field.TAGS, 0, Said.of("event.tooManyTags", Event.MAX_TAGS, tags.size()));
      }
      return List.copyOf(tags.values());
    }

    private @Nullable Quote quote(EventDraft draft) {
      if (!draft.quote().isBlank()) {
        return new Quote(
            draft.quote().strip(), draft.speaker().strip(), draft.quoteLanguage().strip());
      }
      if (!draft.speaker().isBlank()) {
        refused(Field.QUOTE, 0, Said.of("event.quote", draft.speaker().strip()));
      }
      return null;
    }

    private <T> @Nullable T refused(Field field, int row, Said message) {
      problems.add(new EventProblem(field, row, message));
      return null;
    }
  }
}
