package org.entente.web.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.entente.core.account.Desks;
import org.entente.core.picture.Still;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;
import org.entente.web.component.ComponentFiles;
import org.entente.web.files.ContentTypes;
import org.entente.web.still.FontsInside;
import org.entente.web.still.Pdf;
import org.entente.web.still.Png;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The picture of a timeline as it is now, for paper and elsewhere: PNG, SVG or PDF, as wide as a
 * column. In millimetres letters are 7 points high and a PNG has 300 dots to the inch; in pixels
 * everything is as on a screen.
 */
@RestController
class StillController {

  /** Of a printed page for a pixel of the drawing: its letters of 12.5 pixels become 7 points. */
  private static final double POINTS = 0.56;

  private static final double POINTS_OF_SCREEN = 0.75;
  private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
  private static final double DOTS_A_POINT = 300.0 / 72;
  private static final int MOST_AT_ONCE = 2;

  private final Timelines timelines;
  private final Desks desks;
  private final UnaryOperator<String> flags;
  private final Semaphore room = new Semaphore(MOST_AT_ONCE);

  StillController(Timelines timelines, Desks desks, ComponentFiles component) {
    this.desks = desks;
    this.timelines = timelines;
    this.flags = new FlagsInside(component);
  }

  /** A width as one asks for it: {@code 97mm} or {@code 1200px}. */
  private record Width(double value, boolean paper) {
    int pixels() {
      return (int) Math.round(paper ? value * POINTS_A_MILLIMETRE / POINTS : value);
    }

    double points() {
      return paper ? POINTS : POINTS_OF_SCREEN;
    }

    double dots() {
      return paper ? POINTS * DOTS_A_POINT : 1;
    }

    static Width of(String text) {
      if (!text.matches("\\d{1,4}(mm|px)")) {
        throw new IllegalArgumentException(
            "A width is a number of mm or px, such as 97mm, not “" + text + "”");
      }
      return new Width(
          Double.parseDouble(text.substring(0, text.length() - 2)), text.endsWith("mm"));
    }
  }

  @GetMapping("/stills/{id}.{format:png|svg|pdf}")
  ResponseEntity<byte[]> still(
      @PathVariable UUID id,
      @PathVariable String format,
      @RequestParam(defaultValue = "1200px") String width,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "opening") String part,
      @RequestParam(defaultValue = "false") boolean key,
      @RequestParam(defaultValue = "false") boolean grey) {
    var full = timelines.full(new TimelineId(id)).filter(found -> !found.events().isEmpty());
    if (full.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    try {
      var wide = Width.of(width);
      var choice = new Still.Choice(wide.pixels(), StillPart.read(part), key, grey);
      var languages = full.get().timeline().languages();
      var spoken = languages.contains(language) ? language : languages.getFirst();
      return answer(full.get(), format, wide, choice, spoken);
    } catch (IllegalArgumentException e) {
      return ResponseEntity.badRequest().body(String.valueOf(e.getMessage()).getBytes(UTF_8));
    }
  }

  private ResponseEntity<byte[]> answer(
      FullTimeline full, String format, Width width, Still.Choice choice, String language) {
    room.acquireUninterruptibly();
    try {
      var colours = desks.colours(full.timeline().id());
      var svg = Still.draw(full, language, choice, colours, flags);
      var title = full.timeline().title().readIn(language);
      var bytes =
          switch (format) {
            case "svg" -> FontsInside.of(svg).getBytes(UTF_8);
            case "png" -> Png.of(svg, width.dots());
            default -> {
              var now = InstantSource.system().instant();
              yield width.paper()
                  ? Pdf.forPrint(svg, width.points(), title, language, now)
                  : Pdf.of(svg, width.points(), title, language, now);
            }
          };
      return ResponseEntity.ok()
          .contentType(ContentTypes.of(format))
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              ContentDisposition.attachment()
                  .filename("timeline-" + full.timeline().publicId() + "." + format)
                  .build()
                  .toString())
          .body(bytes);
    } finally {
      room.release();
    }
  }
}
