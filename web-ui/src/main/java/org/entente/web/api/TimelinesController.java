package org.entente.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.exchange.Parts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The library's timelines. */
@RestController
@RequestMapping(path = "/api/v1/timelines", produces = MediaType.APPLICATION_JSON_VALUE)
class TimelinesController {

  private static final int MAX_BYTES = 20_000_000;
  private static final Comparator<TimelineId> IN_ORDER = Comparator.comparing(TimelineId::toString);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Timelines timelines;
  private final Parts parts;

  TimelinesController(Timelines timelines, Parts parts) {
    this.timelines = timelines;
    this.parts = parts;
  }

  /** By key: an order that no edit changes. */
  @GetMapping
  ResponseEntity<ObjectNode> list(
      HttpServletRequest request,
      @RequestParam(defaultValue = "50") String limit,
      @RequestParam(required = false) @Nullable String cursor) {
    var page = Page.asked(limit, cursor);
    var after = page.after(TimelineId::of);
    var found =
        timelines.summaries().stream()
            .filter(line -> after == null || IN_ORDER.compare(line.id(), after) > 0)
            .sorted(Comparator.comparing(TimelineSummary::id, IN_ORDER))
            .limit(page.wanted())
            .toList();
    return page.answer(
        request, "timelines", found, TimelinesController::line, line -> line.id().toString());
  }

  private static ObjectNode line(TimelineSummary line) {
    var json = JSON.createObjectNode().put("id", line.id().toString());
    Parts.write(json, "title", line.title());
    json.put("state", line.state().name().toLowerCase(Locale.ROOT))
        .put("edition", line.edition())
        .put("events", line.eventCount())
        .put("changedAt", line.changedAt().toString());
    return json;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ObjectNode> add(HttpServletRequest request) throws IOException {
    var timeline = Refusal.orRefuse(parts.timeline(Body.of(request, MAX_BYTES), null));
    if (!(timelines.save(timeline) instanceof Saved(var version))) {
      throw Refusal.of(
          HttpStatus.CONFLICT,
          "There is a timeline " + timeline.id() + " already, or there was before it was deleted");
    }
    return shown(
        ResponseEntity.created(URI.create("/api/v1/timelines/" + timeline.id())),
        timeline,
        version);
  }

  @GetMapping("/{id}")
  ResponseEntity<ObjectNode> get(@PathVariable String id) {
    var timeline = existing(timelines, id);
    return shown(ResponseEntity.ok(), timeline, timeline.version());
  }

  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ObjectNode> change(
      HttpServletRequest request,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch)
      throws IOException {
    var before = existing(timelines, id);
    Tag.require(ifMatch, tag(before, before.version()));
    var read = Refusal.orRefuse(parts.timeline(Body.of(request, MAX_BYTES), before.id().value()));
    var timeline = before.withContentOf(read);
    if (!(timelines.save(timeline) instanceof Saved(var version))) {
      throw Tag.changedMeanwhile();
    }
    return shown(ResponseEntity.ok(), timeline, version);
  }

  /** The timeline at an address. */
  static Timeline existing(Timelines timelines, String id) {
    return Parts.id(id)
        .map(TimelineId::new)
        .flatMap(timelines::byId)
        .orElseThrow(() -> Refusal.notFound("timeline “" + id + "”"));
  }

  private static String tag(Timeline timeline, int version) {
    return Tag.of(version, Parts.write(timeline));
  }

  private static ResponseEntity<ObjectNode> shown(
      ResponseEntity.BodyBuilder answer, Timeline timeline, int version) {
    return answer.eTag(tag(timeline, version)).body(Parts.write(timeline));
  }
}
