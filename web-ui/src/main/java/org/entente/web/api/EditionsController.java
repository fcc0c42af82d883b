package org.entente.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.core.exchange.Parts;
import org.entente.core.exchange.Parts.Announcement;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.publish.Publications;
import org.entente.core.publish.PublishOutcome;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.said.Said;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.web.settings.EntenteSettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A timeline's editions: what readers see. */
@RestController
@RequestMapping(path = "/api/v1/timelines/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class EditionsController {

  private static final int MAX_BYTES = 100_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Timelines timelines;
  private final Publications publications;
  private final PublishTimeline publishing;
  private final EntenteSettings settings;

  EditionsController(
      Timelines timelines,
      Publications publications,
      PublishTimeline publishing,
      EntenteSettings settings) {
    this.timelines = timelines;
    this.publications = publications;
    this.publishing = publishing;
    this.settings = settings;
  }

  /** The latest first. */
  @GetMapping("/editions")
  ObjectNode list(HttpServletRequest request, @PathVariable String id) {
    var timeline = TimelinesController.existing(timelines, id);
    var json = JSON.createObjectNode();
    var list = json.putArray("editions");
    publications
        .of(timeline.id())
        .forEach(edition -> list.add(edition(request, timeline, edition)));
    return json;
  }

  @GetMapping("/editions/{number}")
  ObjectNode get(HttpServletRequest request, @PathVariable String id, @PathVariable String number) {
    var timeline = TimelinesController.existing(timelines, id);
    return publications.of(timeline.id()).stream()
        .filter(edition -> Integer.toString(edition.number()).equals(number))
        .findFirst()
        .map(edition -> edition(request, timeline, edition))
        .orElseThrow(() -> Refusal.notFound("edition “" + number + "” of this timeline"));
  }

  /** Publishes the timeline as it is now; a body says why and what readers are told. */
  @PostMapping(path = "/editions", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ObjectNode> publish(HttpServletRequest request, @PathVariable String id)
      throws IOException {
    var timeline = TimelinesController.existing(timelines, id);
    var body = Body.of(request, MAX_BYTES);
    var announced =
        body.length == 0
            ? new Announcement(Occasion.UPDATE, Texts.NONE)
            : Refusal.orRefuse(Parts.announcement(body));
    var outcome = publishing.publish(timeline.id(), announced.occasion(), announced.note());
    return answer(request, timeline, outcome, HttpStatus.CREATED);
  }

  /** Takes the timeline away from readers; they see the reason in its place. */
  @DeleteMapping(path = "/publication", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ObjectNode> withdraw(HttpServletRequest request, @PathVariable String id)
      throws IOException {
    var timeline = TimelinesController.existing(timelines, id);
    var reason = Refusal.orRefuse(Parts.reason(Body.of(request, MAX_BYTES)));
    return answer(request, timeline, publishing.withdraw(timeline.id(), reason), HttpStatus.OK);
  }

  private ResponseEntity<ObjectNode> answer(
      HttpServletRequest request, Timeline timeline, PublishOutcome outcome, HttpStatus done) {
    return switch (outcome) {
      case PublishOutcome.Published(var edition) -> answer(done, request, timeline, edition);
      case PublishOutcome.Waiting(var edition, _) ->
          answer(HttpStatus.ACCEPTED, request, timeline, edition);
      case PublishOutcome.Refused(var why) ->
          throw Refusal.of(
              HttpStatus.CONFLICT,
              why.stream().map(Said::toString).collect(Collectors.joining("\n")));
      case PublishOutcome.Stopped() ->
          throw new IllegalStateException("Nobody could stop this publishing");
      case PublishOutcome.Missing() -> throw Refusal.notFound("such timeline any more");
    };
  }

  private ResponseEntity<ObjectNode> answer(
      HttpStatus status, HttpServletRequest request, Timeline timeline, Publication edition) {
    return ResponseEntity.status(status)
        .location(
            URI.create("/api/v1/timelines/" + timeline.id() + "/editions/" + edition.number()))
        .body(edition(request, timeline, edition));
  }

  private ObjectNode edition(HttpServletRequest request, Timeline timeline, Publication edition) {
    var address = settings.readersAddress(request.getRequestURL().toString());
    var json =
        JSON.createObjectNode()
            .put("number", edition.number())
            .put("publishedAt", edition.publishedAt().toString())
            .put("occasion", edition.occasion().name().toLowerCase(Locale.ROOT));
    Parts.write(json, "note", edition.note());
    return json.put("address", address.resolve("e/" + timeline.publicId() + "/").toString());
  }
}
