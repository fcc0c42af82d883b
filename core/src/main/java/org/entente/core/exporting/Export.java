package org.entente.core.exporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.core.actor.Actor;
import org.entente.core.event.Event;
import org.entente.core.exchange.Exchange;
import org.entente.core.image.Images;
import org.entente.core.importing.ImportFile;
import org.entente.core.importing.ImportOutcome;
import org.entente.core.importing.ImportReader;
import org.entente.core.importing.ImportSettings;
import org.entente.core.importing.Progress;

/**
 * Writes files for other programs. What a file does not hold is found out by reading it back where
 * it can be read back, and known from the format where it cannot.
 */
public final class Export {

  private Export() {}

  /**
   * Writes a file.
   *
   * @param images where the images that the events show are kept
   * @param now the time that calendar entries carry
   */
  public static Exported write(
      ExportFormat format, Exportable content, Images images, Instant now) {
    return switch (format) {
      case ENTENTE -> entente(content, images);
      case CSV ->
          readBack(CsvFile.write(EventTable.of(content)), "events.csv", content, Loss.TIMELINE);
      case XLSX ->
          readBack(XlsxFile.write(EventTable.of(content)), "events.xlsx", content, Loss.TIMELINE);
      case TIMELINE_JS ->
          readBack(TimelineJsFile.json(content), "events.json", content, Loss.RELATIONS);
      case TIMELINE_JS_SHEET ->
          readBack(
              CsvFile.write(TimelineJsFile.sheet(content)), "events.csv", content, Loss.RELATIONS);
      case ICALENDAR -> ICalendar.write(content, now);
      case LINKED_DATA -> LinkedData.write(content);
    };
  }

  private static Exported entente(Exportable content, Images images) {
    var full = content.timeline();
    var json =
        full == null
            ? Exchange.write(content.events(), content.actors().values(), images)
            : Exchange.write(full, images);
    return new Exported(json.getBytes(StandardCharsets.UTF_8), Set.of());
  }

  private static Exported readBack(
      byte[] bytes, String name, Exportable content, Loss ofTimelines) {
    var losses = EnumSet.noneOf(Loss.class);
    if (content.timeline() != null) {
      losses.add(ofTimelines);
    }
    if (!content.events().isEmpty()) {
      losses.addAll(Losses.between(content.events(), events(bytes, name, content)));
    }
    losses.addAll(TimelineJsFile.lossesOfBackgrounds(content, ofTimelines));
    return new Exported(bytes, losses);
  }

  /** The events that a file gives when it is read. */
  static List<Event> events(byte[] bytes, String name, Exportable content) {
    List<Actor> actors = List.copyOf(content.actors().values());
    var outcome =
        ImportReader.read(
            new ImportFile(name, bytes),
            ImportSettings.detecting(content.language()),
            actors,
            Progress.UNWATCHED);
    return switch (outcome) {
      case ImportOutcome.Previewed(var preview) ->
          preview.rows().stream().flatMap(row -> row.event().stream()).toList();
      // Larger than is read: nothing can be promised of it.
      case ImportOutcome.Refused _, ImportOutcome.Stopped _ -> List.of();
    };
  }
}
