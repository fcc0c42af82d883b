package org.entente.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.actor.Actor;
import org.entente.core.date.Reading;
import org.entente.core.event.CheckedEvent;
import org.entente.core.event.EffectDraft;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventId;
import org.entente.core.event.EventProblem;
import org.entente.core.event.ImpliedEffects;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;
import org.entente.core.event.Source;
import org.entente.core.said.Said;
import org.entente.core.timeline.Background;

/** Makes of each entry the row that it will be, with its problems in words. */
final class Rows {

  private static final String LANGUAGE = "en";

  private final Format format;
  private final DateReader dates;
  private final ActorNames actors;
  private final Map<String, Integer> keys = new HashMap<>();

  Rows(Format format, DateReader dates, ActorNames actors) {
    this.format = format;
    this.dates = dates;
    this.actors = actors;
  }

  ImportRow row(Entry entry) {
    if (entry.background) {
      return background(entry);
    }
    if (entry.whole != null) {
      var event = entry.whole;
      var draft = EventDraft.of(event);
      return row(entry, new ImportRow.Content.AnEvent(draft, event), List.of(), List.of());
    }
    var problems = new ArrayList<>(entry.problems);
    var date = dates.read(entry.start, entry.end, entry.shownDate, entry.remarks);
    var typed =
        switch (date) {
          case Reading.Understood(var understood) -> understood.text();
          case Reading.Refused(var message) -> {
            problems.add(message);
            yield written(entry);
          }
        };
    var participations = participations(entry, problems);
    var kind = kind(entry);
    var draft =
        new EventDraft(
            entry.own ? EventId.of(entry.id) : EventId.random(),
            0,
            typed,
            kind,
            entry.title,
            entry.text,
            participations,
            effects(entry, kind, participations, problems),
            entry.sources,
            List.of(),
            entry.quote,
            entry.speaker,
            entry.quoteLanguage,
            entry.note,
            importance(entry, problems),
            entry.tags);
    return switch (CheckedEvent.of(draft)) {
      case CheckedEvent.Ready(var event) ->
          row(
              entry,
              new ImportRow.Content.AnEvent(draft, problems.isEmpty() ? event : null),
              proposals(entry, participations),
              problems);
      case CheckedEvent.Faulty(var found) -> {
        found.stream()
            .filter(problem -> problem.field() != EventProblem.Field.DATE)
            .forEach(problem -> problems.add(words(problem)));
        yield row(
            entry,
            new ImportRow.Content.AnEvent(draft, null),
            proposals(entry, participations),
            problems);
      }
    };
  }

  private static String written(Entry entry) {
    var start =
        switch (entry.start) {
          case RawDate.Text(var text) -> text;
          case RawDate.Parts(var year, var month, var day, var time) ->
              String.join(
                  "-", List.of(year, month, day).stream().filter(p -> !p.isBlank()).toList());
        };
    return start.isBlank() ? entry.shownDate : start;
  }

  private static Said words(EventProblem problem) {
    return switch (problem.field()) {
      case SOURCE_TITLE, SOURCE_DATE, SOURCE_ADDRESS, SOURCE_ARCHIVED ->
          Said.of("row.source", problem.row() + 1, problem.message());
      case TEXT -> Said.of("row.text", problem.message());
      case NOTE -> Said.of("row.note", problem.message());
      case TAGS -> Said.of("row.tags", problem.message());
      case QUOTE -> Said.of("row.quote", problem.message());
      case DATE,
          TITLE,
          PARTICIPATIONS,
          EFFECTS,
          IMAGE,
          IMAGE_ALTERNATIVE,
          IMAGE_CAPTION,
          IMAGE_CREDIT,
          IMAGE_SOURCE ->
          problem.message();
    };
  }

  private ImportRow background(Entry entry) {
    var problems = new ArrayList<>(entry.problems);
    var label = entry.title;
    var read = dates.read(entry.start, entry.end, entry.shownDate, entry.remarks);
    var typed = written(entry);
    Background background = null;
    if (label.isEmpty()) {
      problems.add(Said.of("row.noLabel"));
    }
    switch (read) {
      case Reading.Refused(var message) -> problems.add(message);
      case Reading.Understood(var period) -> {
        typed = period.text();
        if (problems.isEmpty()) {
          background = new Background(period, label, List.<Source>of());
        }
      }
    }
    if (!entry.text.isEmpty()) {
      entry.left.add(Said.of("row.backgroundText"));
    }
    if (!entry.sources.isEmpty()) {
      entry.left.add(Said.of("row.backgroundMedia"));
    }
    return row(
        entry,
        new ImportRow.Content.ABackground(label.readIn(entry.language), typed, background),
        List.of(),
        problems);
  }

  private List<Participation> participations(Entry entry, List<Said> problems) {
    var all = new LinkedHashSet<Participation>();
    for (var named : entry.named) {
      for (var name : actors.listed(named.names())) {
        actors
            .called(name)
            .ifPresentOrElse(
                actor -> all.add(new Participation(actor.id(), named.role())),
                () -> problems.add(Said.of("row.noActor", name)));
      }
    }
    return List.copyOf(all);
  }

  private List<Proposal> proposals(Entry entry, List<Participation> present) {
    Set<Object> taken = new LinkedHashSet<>();
    present.forEach(participation -> taken.add(participation.actor()));
    var proposals = new LinkedHashMap<Object, Proposal>();
    for (var mentioning : entry.mentioning) {
      var found = new ArrayList<Actor>();
      for (var name : actors.listed(mentioning.names())) {
        actors
            .called(name)
            .ifPresentOrElse(found::add, () -> found.addAll(actors.mentionedIn(name)));
      }
      if (found.isEmpty()) {
        entry.left.add(mentioning.field());
      }
      for (var actor : found) {
        if (!taken.contains(actor.id())) {
          proposals.putIfAbsent(
              actor.id(),
              new Proposal(new Participation(actor.id(), mentioning.role()), mentioning.field()));
        }
      }
    }
    for (var title : entry.title.byLanguage().values()) {
      for (var actor : actors.mentionedIn(title)) {
        if (!taken.contains(actor.id())) {
          proposals.putIfAbsent(
              actor.id(),
              new Proposal(
                  new Participation(actor.id(), Role.PARTICIPANT), Said.of("place.titleField")));
        }
      }
    }
    return List.copyOf(proposals.values());
  }

  private static Kind kind(Entry entry) {
    if (entry.kind.isBlank()) {
      return Kind.OTHER;
    }
    var said = entry.kind.strip();
    var read = KindWords.read(said);
    if (read.isEmpty()) {
      entry.remarks.add(Said.of("row.noKind", said));
      return Kind.OTHER;
    }
    var kind = read.get().kind();
    if (!read.get().byName()) {
      entry.remarks.add(Said.of("row.kindWord", said, kind.label()));
    }
    return kind;
  }

  private List<EffectDraft> effects(
      Entry entry, Kind kind, List<Participation> participations, List<Said> problems) {
    return entry.effects == null
        ? ImpliedEffects.follow(Kind.OTHER, List.of(), kind, participations, List.of(), Set.of())
        : EffectsText.read(entry.effects, actors, problems);
  }

  private static int importance(Entry entry, List<Said> problems) {
    var text = entry.importance.strip().replaceFirst("\\.0+$", "");
    if (text.matches("[1-3]")) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      problems.add(Said.of("row.importance", text));
    }
    return 2;
  }

  private ImportRow row(
      Entry entry, ImportRow.Content content, List<Proposal> proposals, List<Said> problems) {
    return new ImportRow(
        entry.place,
        key(entry),
        Digest.of(List.of(said(content), String.valueOf(proposals))),
        content,
        proposals,
        problems,
        entry.remarks);
  }

  /** All that the row says, without what is new at each reading. */
  private static String said(ImportRow.Content content) {
    return switch (content) {
      case ImportRow.Content.AnEvent(var draft, var event) ->
          String.valueOf(draft).replace(draft.id().toString(), "");
      case ImportRow.Content.ABackground background -> background.toString();
    };
  }

  /** The row's identifier, else its date and title; with a number when that comes again. */
  private String key(Entry entry) {
    var whole = entry.whole;
    if (whole != null) {
      return Digest.of(List.of(format.memory(), "id", whole.id().toString()));
    }
    var identity =
        entry.id.isBlank()
            ? List.of(
                format.memory(),
                "said",
                entry.start.written(),
                entry.title.byLanguage().toString(),
                String.valueOf(entry.background))
            : List.of(format.memory(), "id", entry.id);
    var key = Digest.of(identity);
    var times = keys.merge(key, 1, Integer::sum);
    return times == 1 ? key : Digest.of(List.of(key, String.valueOf(times)));
  }
}
