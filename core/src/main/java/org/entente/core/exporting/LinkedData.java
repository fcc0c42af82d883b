package org.entente.core.exporting;

import java.time.LocalDate;
import java.util.EnumSet;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Linked data (JSON-LD 1.1) in the words of schema.org: a list of events with their sources. */
final class LinkedData {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private LinkedData() {}

  static Exported write(Exportable content) {
    var losses = EnumSet.of(Loss.EFFECTS, Loss.IMPORTANCE, Loss.IMAGES, Loss.NOTES, Loss.KINDS);
    var root = MAPPER.createObjectNode();
    root.put("@context", "https://schema.org");
    root.put("@type", "ItemList");
    var full = content.timeline();
    if (full != null) {
      losses.add(Loss.RELATIONS);
      root.put("name", full.timeline().title().readIn(content.language()));
      text(root, "description", full.timeline().standfirst().readIn(content.language()));
    }
    root.put("numberOfItems", content.events().size());
    var items = root.putArray("itemListElement");
    int position = 0;
    for (var event : content.events()) {
      var item = items.addObject().put("@type", "ListItem").put("position", ++position);
      event(item.putObject("item"), event, content);
    }
    return new Exported(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root), losses);
  }

  private static void event(ObjectNode json, Event event, Exportable content) {
    json.put("@type", "Event").put("@id", "urn:uuid:" + event.id());
    var names = json.putArray("name");
    event
        .title()
        .byLanguage()
        .forEach(
            (language, title) -> names.addObject().put("@language", language).put("@value", title));
    dates(json, event.date());
    var texts = json.putArray("description");
    event
        .text()
        .byLanguage()
        .forEach(
            (language, text) -> texts.addObject().put("@language", language).put("@value", text));
    var actors = json.putArray("about");
    for (var participation : event.participations()) {
      actors
          .addObject()
          .put("@type", "Organization")
          .put("name", content.actor(participation.actor()))
          .put("identifier", participation.actor().value());
    }
    event
        .quoted()
        .ifPresent(
            quote -> {
              var said = json.putObject("subjectOf").put("@type", "Quotation");
              said.put("text", quote.text());
              if (!quote.speaker().isBlank()) {
                said.putObject("spokenByCharacter")
                    .put("@type", "Person")
                    .put("name", quote.speaker());
              }
            });
    var sources = json.putArray("citation");
    for (var source : event.sources()) {
      var work = sources.addObject().put("@type", "CreativeWork").put("name", source.title());
      if (source.address() != null) {
        work.put("url", source.address().toString());
      }
      if (source.archived() != null) {
        work.put("archivedAt", source.archived().toString());
      }
      if (source.date() != null) {
        work.put("datePublished", source.date().text());
      }
      if (!source.outlet().isBlank()) {
        work.putObject("publisher").put("@type", "Organization").put("name", source.outlet());
      }
      text(work, "abstract", source.quote());
    }
  }

  /** Days for programs, and the date as it is known (EDTF) beside them. */
  private static void dates(ObjectNode json, EventDate date) {
    if (!date.firstDay().equals(LocalDate.MIN)) {
      json.put("startDate", EventDate.day(date.firstDay()).text());
    }
    if (!date.lastDay().equals(LocalDate.MAX)) {
      json.put("endDate", EventDate.day(date.lastDay()).text());
    }
    json.put("temporalCoverage", date.text());
  }

  private static void text(ObjectNode json, String field, String text) {
    if (!text.isBlank()) {
      json.put(field, text);
    }
  }
}
