package org.entente.core.picture;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.EventImage;
import org.entente.core.event.Source;
import org.entente.core.layout.LabelWidths;
import org.entente.core.layout.Metrics;
import org.entente.core.relation.RelationLine;
import org.entente.core.text.Texts;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.ShownRelation;

/** Says events in one language. */
final class EventInWords {

  /** The widest label in pixels: it must fit into a phone's picture. A longer one is shortened. */
  private static final double WIDEST_LABEL = 220;

  private final String language;
  private final List<ShownRelation> relations;
  private final List<RelationLine> lines;

  EventInWords(String language, List<ShownRelation> relations, List<RelationLine> lines) {
    this.language = language;
    this.relations = relations;
    this.lines = lines;
  }

  /** A relation's name: Russia – China. */
  static String name(FullTimeline full, ShownRelation relation, String language) {
    return full.actor(relation.first()).name().readIn(language)
        + " – "
        + full.actor(relation.second()).name().readIn(language);
  }

  PictureEvent event(Event event, Texts label) {
    var date = event.date();
    return new PictureEvent(
        event.id().toString(),
        date.text(),
        DateText.of(date, language),
        DateText.shortOf(date, language),
        Extent.start(date),
        Extent.end(date),
        date.mark(),
        form(date),
        date.uncertain() || date.approximate(),
        event.title().readIn(language),
        LabelWidths.shortened(
            label(event.title(), label), Metrics.STANDARD.labelSize(), WIDEST_LABEL),
        event.text().readIn(language),
        event.note().readIn(language),
        event.kind().label().readIn(language),
        event.participations(),
        changes(event),
        event.quote(),
        event.sources().stream().map(this::cited).toList(),
        event.images().stream().map(this::shown).toList());
  }

  private static PictureEvent.Form form(EventDate date) {
    if (date.lasts()) {
      return PictureEvent.Form.SPAN;
    }
    return date.firstDay().equals(date.lastDay())
        ? PictureEvent.Form.POINT
        : PictureEvent.Form.SOFT;
  }

  /** A title in the reader's language goes before a short label in another. */
  private String label(Texts title, Texts label) {
    if (!label.in(language).isEmpty()) {
      return label.in(language);
    }
    return !label.isEmpty() && title.in(language).isEmpty()
        ? label.readIn(language)
        : title.readIn(language);
  }

  private List<PictureEvent.Change> changes(Event event) {
    var changes = new ArrayList<PictureEvent.Change>();
    for (int lane = 0; lane < relations.size(); lane++) {
      var pair = relations.get(lane).pair();
      var line = lines.get(lane);
      var day = event.date().markDay();
      for (var effect : event.effects()) {
        if (effect.between().equals(pair)) {
          changes.add(
              new PictureEvent.Change(
                  lane,
                  effect.of(event.kind()),
                  line.before(day),
                  line.after(day),
                  effect.reason().readIn(language)));
        }
      }
    }
    return changes;
  }

  private PictureEvent.Shown shown(EventImage image) {
    return new PictureEvent.Shown(
        image.file(),
        image.alternative().readIn(language),
        image.caption().readIn(language),
        image.credit(),
        image.source());
  }

  private PictureEvent.Cited cited(Source source) {
    var date = source.date();
    return new PictureEvent.Cited(
        source.title(),
        source.outlet(),
        date == null ? "" : DateText.of(date, language),
        source.address(),
        source.archived(),
        source.quote());
  }
}
