package org.entente.web.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.actor.Actor;
import org.entente.core.actor.Actors;
import org.entente.core.event.Event;
import org.entente.core.event.Events;
import org.entente.core.importing.Dialect;
import org.entente.core.importing.Format;
import org.entente.core.importing.ImportBatch;
import org.entente.core.importing.ImportFile;
import org.entente.core.importing.ImportOutcome;
import org.entente.core.importing.ImportPlace;
import org.entente.core.importing.ImportPlan;
import org.entente.core.importing.ImportReader;
import org.entente.core.importing.ImportRow;
import org.entente.core.importing.ImportSettings;
import org.entente.core.importing.Imports;
import org.entente.core.importing.KnownRow;
import org.entente.core.importing.Preview;
import org.entente.core.importing.Progress;
import org.entente.core.importing.StoredImport;
import org.entente.core.said.Said;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.web.words.Words;
import org.springframework.stereotype.Component;

/** Reads what is handed in and keeps what is chosen of it. Holds nothing itself. */
@Component
public class ImportDesk {

  private final Imports imports;
  private final Events events;
  private final Actors actors;
  private final Timelines timelines;

  ImportDesk(Imports imports, Events events, Actors actors, Timelines timelines) {
    this.imports = imports;
    this.events = events;
    this.actors = actors;
    this.timelines = timelines;
  }

  /** What became of a file. */
  public sealed interface Looked {

    /** It can be looked at. */
    record At(ImportPlan plan) implements Looked {}

    /** It cannot be read, for this reason. */
    record Refused(Said message) implements Looked {}

    /** Reading was stopped. */
    record Stopped() implements Looked {}
  }

  /** Reads a file, and finds out which of its rows came into the target before. */
  public Looked look(ImportFile file, ImportSettings settings, Target target, Progress progress) {
    return switch (ImportReader.read(file, settings, actors.all(), progress)) {
      case ImportOutcome.Refused(var message) -> new Looked.Refused(message);
      case ImportOutcome.Stopped() -> new Looked.Stopped();
      case ImportOutcome.Previewed(var preview) ->
          new Looked.At(
              new ImportPlan(
                  preview, known(preview, target), target instanceof Target.NewTimeline));
    };
  }

  private Map<String, KnownRow> known(Preview preview, Target target) {
    var keys = preview.rows().stream().map(ImportRow::key).toList();
    var known =
        new HashMap<>(
            switch (target) {
              case Target.NewTimeline() -> Map.<String, KnownRow>of();
              case Target.Onto(var timeline, var title) ->
                  imports.known(new ImportPlace.OnTimeline(timeline), keys);
              case Target.ArchiveOnly() -> imports.known(new ImportPlace.Archive(), keys);
            });
    if (preview.format() == Format.ENTENTE || preview.dialect() == Dialect.ENTENTE) {
      known.putAll(ownEvents(preview));
    }
    return known;
  }

  /** Events of Entente's own files carry the archive's own keys. */
  private Map<String, KnownRow> ownEvents(Preview preview) {
    var byKey = new HashMap<String, Event>();
    preview.rows().forEach(row -> row.event().ifPresent(event -> byKey.put(row.key(), event)));
    var kept = events.byIds(byKey.values().stream().map(Event::id).toList());
    var known = new HashMap<String, KnownRow>();
    for (var row : preview.rows()) {
      var event = byKey.get(row.key());
      var here = event == null ? null : kept.get(event.id());
      if (event != null && here != null) {
        var same = ImportPlan.renewed(preview.format(), here, event).equals(here);
        known.put(row.key(), new KnownRow(same ? row.fingerprint() : "", here));
      }
    }
    return known;
  }

  /** Where an import can go. */
  List<Target> targets() {
    var targets = new ArrayList<Target>();
    targets.add(new Target.NewTimeline());
    targets.add(new Target.ArchiveOnly());
    timelines
        .summaries()
        .forEach(s -> targets.add(new Target.Onto(s.id(), s.title().readIn(Words.language()))));
    return targets;
  }

  /** The language in which a target's texts are likely to be. */
  public String language(Target target) {
    return target instanceof Target.Onto(var timeline, var title)
        ? timelines.byId(timeline).map(Timeline::mainLanguage).orElse("en")
        : "en";
  }

  /** The archive's actors. */
  List<Actor> actors() {
    return actors.all();
  }

  /** What is to be kept of a plan. */
  public static ImportBatch batch(ImportPlan plan, Target target, String title) {
    return switch (target) {
      case Target.NewTimeline() -> plan.forNewTimeline(title);
      case Target.Onto(var timeline, var name) -> plan.forTimeline(timeline);
      case Target.ArchiveOnly() -> plan.forArchive();
    };
  }

  /** Keeps a batch. */
  public Imports.StoreOutcome store(ImportBatch batch) {
    return imports.store(batch);
  }

  /** Takes an import back. */
  Imports.UndoOutcome undo(StoredImport stored) {
    return imports.undo(stored);
  }
}
