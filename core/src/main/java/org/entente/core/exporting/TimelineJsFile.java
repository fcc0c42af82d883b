package org.entente.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.core.date.DateText;
import org.entente.core.event.Event;
import org.entente.core.event.Source;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Background;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** TimelineJS 3 (Northwestern University Knight Lab), as JSON and as its spreadsheet. */
final class TimelineJsFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> HEADINGS =
      List.of(
          "Year",
          "Month",
          "Day",
          "Time",
          "End Year",
          "End Month",
          "End Day",
          "End Time",
          "Display Date",
          "Headline",
          "Text",
          "Media",
          "Media Credit",
          "Media Caption",
          "Media Thumbnail",
          "Alt Text",
          "Type",
          "Group",
          "Background");

  /** One slide or era, before it is written either way. */
  private record Slide(
      String id,
      @Nullable SlideDate date,
      String headline,
      String text,
      String media,
      String type) {}

  private TimelineJsFile() {}

  static Set<Loss> lossesOfBackgrounds(Exportable content, Loss ofTimelines) {
    var full = content.timeline();
    return ofTimelines == Loss.RELATIONS
            && full != null
            && full.timeline().backgrounds().stream().anyMatch(b -> !isEra(b))
        ? Set.of(Loss.BACKGROUNDS)
        : Set.of();
  }

  static byte[] json(Exportable content) {
    var root = MAPPER.createObjectNode();
    var events = MAPPER.createArrayNode();
    var eras = MAPPER.createArrayNode();
    for (var slide : slides(content)) {
      var node =
          switch (slide.type()) {
            case "title" -> root.putObject("title");
            case "era" -> eras.addObject();
            default -> events.addObject();
          };
      write(node, slide);
    }
    root.set("events", events);
    if (!eras.isEmpty()) {
      root.set("eras", eras);
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  static List<List<String>> sheet(Exportable content) {
    var rows = new ArrayList<List<String>>();
    rows.add(HEADINGS);
    for (var slide : slides(content)) {
      var row = new ArrayList<String>();
      var date = slide.date();
      parts(row, date == null ? null : date.start());
      parts(row, date == null ? null : date.end());
      row.addAll(
          List.of(date == null ? "" : date.shown(), slide.headline(), slide.text(), slide.media()));
      row.addAll(List.of("", "", "", "", slide.type(), "", ""));
      rows.add(row);
    }
    return rows;
  }

  private static void parts(List<String> row, SlideDate.@Nullable Parts parts) {
    row.add(parts == null ? "" : String.valueOf(parts.year()));
    row.add(parts == null || parts.month() == 0 ? "" : String.valueOf(parts.month()));
    row.add(parts == null || parts.day() == 0 ? "" : String.valueOf(parts.day()));
    row.add(parts == null ? "" : parts.time());
  }

  private static List<Slide> slides(Exportable content) {
    var language = content.language();
    var slides = new ArrayList<Slide>();
    var full = content.timeline();
    if (full != null) {
      slides.add(
          new Slide(
              "",
              null,
              heading(full.timeline().title(), language),
              paragraphs(full.timeline().standfirst().readIn(language)),
              "",
              "title"));
    }
    content.events().forEach(event -> slides.add(slide(event, language)));
    if (full != null) {
      full.timeline().backgrounds().stream()
          .filter(TimelineJsFile::isEra)
          .forEach(
              background ->
                  slides.add(
                      new Slide(
                          "",
                          SlideDate.of(background.period()),
                          heading(background.label(), language),
                          "",
                          "",
                          "era")));
    }
    return slides;
  }

  private static boolean isEra(Background background) {
    return SlideDate.of(background.period()).end() != null;
  }

  private static Slide slide(Event event, String language) {
    var quote = event.quote();
    var media =
        quote == null
            ? ""
            : "<blockquote>"
                + lines(quote.text())
                + (quote.speaker().isBlank() ? "" : "<cite>" + lines(quote.speaker()) + "</cite>")
                + "</blockquote>";
    return new Slide(
        event.id().toString(),
        SlideDate.of(event.date()),
        heading(event.title(), language),
        paragraphs(event.text().readIn(language)) + sources(event.sources()),
        media,
        "");
  }

  private static String heading(Texts texts, String language) {
    return Entities.escape(texts.readIn(language).replaceAll("\\s+", " "));
  }

  private static String paragraphs(String text) {
    var html = new StringBuilder();
    for (var paragraph : text.split("\\n{2,}")) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(lines(paragraph)).append("</p>");
      }
    }
    return html.toString();
  }

  private static String lines(String text) {
    return Entities.escape(text).replace("\n", "<br>");
  }

  /** In a list that an import knows again. */
  private static String sources(List<Source> sources) {
    if (sources.isEmpty()) {
      return "";
    }
    var html = new StringBuilder("<ul class=\"entente-sources\">");
    for (var source : sources) {
      var title = "<span class=\"title\">" + lines(source.title()) + "</span>";
      html.append("<li>")
          .append(
              source.address() == null
                  ? title
                  : "<a href=\""
                      + Entities.escape(source.address().toString())
                      + "\">"
                      + title
                      + "</a>");
      if (!source.outlet().isBlank()) {
        html.append(", <cite>").append(lines(source.outlet())).append("</cite>");
      }
      if (source.date() != null) {
        html.append(", <time datetime=\"")
            .append(Entities.escape(source.date().text()))
            .append("\">")
            .append(Entities.escape(DateText.of(source.date(), "en")))
            .append("</time>");
      }
      if (!source.quote().isBlank()) {
        html.append(": <q>").append(lines(source.quote())).append("</q>");
      }
      html.append("</li>");
    }
    return html.append("</ul>").toString();
  }

  private static void write(ObjectNode node, Slide slide) {
    if (!slide.id().isEmpty()) {
      node.put("unique_id", slide.id());
    }
    var date = slide.date();
    if (date != null) {
      parts(node.putObject("start_date"), date.start());
      if (date.end() != null) {
        parts(node.putObject("end_date"), date.end());
      }
      if (!date.shown().isEmpty()) {
        node.put("display_date", date.shown());
      }
    }
    var text = node.putObject("text").put("headline", slide.headline());
    if (!slide.text().isEmpty()) {
      text.put("text", slide.text());
    }
    if (!slide.media().isEmpty()) {
      node.putObject("media").put("url", slide.media());
    }
  }

  private static void parts(ObjectNode node, SlideDate.Parts parts) {
    node.put("year", parts.year());
    if (parts.month() > 0) {
      node.put("month", parts.month());
    }
    if (parts.day() > 0) {
      node.put("day", parts.day());
    }
    var clock = parts.time().split(":");
    var names = List.of("hour", "minute", "second");
    for (int i = 0; i < clock.length && !parts.time().isEmpty(); i++) {
      node.put(names.get(i), Integer.parseInt(clock[i]));
    }
  }
}
