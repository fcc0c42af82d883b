package org.entente.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.actor.ActorId;
import org.entente.core.date.EventDate;
import org.entente.core.date.Reading;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.exchange.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The archive's events. */
@RestController
@RequestMapping(path = "/api/v1/events", produces = MediaType.APPLICATION_JSON_VALUE)
class EventsController {

  /** More than any event has, however it is written. */
  private static final int MAX_BYTES = 2_000_000;

  private final Events events;
  private final Parts parts;

  EventsController(Events events, Parts parts) {
    this.events = events;
    this.parts = parts;
  }

  @GetMapping
  ResponseEntity<ObjectNode> list(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") List<String> actor,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(defaultValue = "50") String limit,
      @RequestParam(required = false) @Nullable String cursor) {
    var page = Page.asked(limit, cursor);
    var search = new EventSearch(q, actors(actor), null, period(from, to));
    var after = page.after(Place::read);
    var found =
        after == null
            ? events.search(search, 0, page.wanted())
            : events.searchAfter(search, after.date(), after.id(), page.wanted());
    return page.answer(request, "events", found, Parts::write, Place::of);
  }

  /** Where a page of events ends. */
  private record Place(EventDate date, EventId id) {
    static String of(Event event) {
      return event.date().text() + " " + event.id();
    }

    static Place read(String text) {
      var parts = text.split(" ", -1);
      return new Place(EventDate.of(parts[0]), EventId.of(parts[1]));
    }
  }

  private static Set<ActorId> actors(List<String> keys) {
    try {
      return keys.stream().map(ActorId::new).collect(Collectors.toSet());
    } catch (IllegalArgumentException none) {
      throw Refusal.of(HttpStatus.BAD_REQUEST, "“actor”: " + none.getMessage());
    }
  }

  private static @Nullable EventDate period(@Nullable String from, @Nullable String to) {
    if (from == null && to == null) {
      return null;
    }
    var first = from == null ? LocalDate.MIN : date("from", from).firstDay();
    var last = to == null ? LocalDate.MAX : date("to", to).lastDay();
    return date(
        from == null ? "to" : "from",
        (first.equals(LocalDate.MIN) ? ".." : EventDate.day(first).text())
            + "/"
            + (last.equals(LocalDate.MAX) ? ".." : EventDate.day(last).text()));
  }

  private static EventDate date(String parameter, String text) {
    return switch (EventDate.read(text)) {
      case Reading.Understood(var date) -> date;
      case Reading.Refused(var why) ->
          throw Refusal.of(HttpStatus.BAD_REQUEST, "“" + parameter + "”: " + why);
    };
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ObjectNode> add(HttpServletRequest request) throws IOException {
    var event = Refusal.orRefuse(parts.event(Body.of(request, MAX_BYTES), null));
    if (!(events.save(event) instanceof Saved(var version))) {
      throw Refusal.of(
          HttpStatus.CONFLICT,
          "There is an event " + event.id() + " already, or there was before it was deleted");
    }
    return shown(
        ResponseEntity.created(URI.create("/api/v1/events/" + event.id())), event, version);
  }

  @GetMapping("/{id}")
  ResponseEntity<ObjectNode> get(@PathVariable String id) {
    var event = existing(id);
    return shown(ResponseEntity.ok(), event, event.version());
  }

  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ObjectNode> change(
      HttpServletRequest request,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch)
      throws IOException {
    var before = existing(id);
    Tag.require(ifMatch, tag(before, before.version()));
    var event = Refusal.orRefuse(parts.event(Body.of(request, MAX_BYTES), before.id().value()));
    if (!(events.save(event.withVersion(before.version())) instanceof Saved(var version))) {
      throw Tag.changedMeanwhile();
    }
    return shown(ResponseEntity.ok(), event, version);
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    var before = existing(id);
    Tag.require(ifMatch, tag(before, before.version()));
    if (!(events.delete(before.id(), before.version()) instanceof Saved)) {
      throw Tag.changedMeanwhile();
    }
    return ResponseEntity.noContent().build();
  }

  private Event existing(String id) {
    return Parts.id(id)
        .map(EventId::new)
        .flatMap(events::byId)
        .orElseThrow(() -> Refusal.notFound("event “" + id + "”"));
  }

  private static String tag(Event event, int version) {
    return Tag.of(version, Parts.write(event));
  }

  private static ResponseEntity<ObjectNode> shown(
      ResponseEntity.BodyBuilder answer, Event event, int version) {
    return answer.eTag(tag(event, version)).body(Parts.write(event));
  }
}
