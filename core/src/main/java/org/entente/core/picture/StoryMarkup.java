package org.entente.core.picture;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Role;
import org.entente.core.image.ImageFile;
import org.jspecify.annotations.Nullable;

/** Writes all events as an ordered list: the same content as the picture, as text. */
final class StoryMarkup {

  /** What HTML's {@code datetime} can say of a date: a day, a month or a year. */
  private static final Pattern MACHINE_DATE =
      Pattern.compile("(\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d\\d)?)?)(?![\\dX]).*");

  /** How wide an image is shown at most, in pixels: {@code timeline.css} says the same. */
  private static final int IMAGE_WIDTH = 480;

  private final Picture picture;
  private final String folder;
  private final Words words;
  private final Markup html;

  /**
   * A writer of the story.
   *
   * @param folder address of the folder in which the edition's files stand, relative to the page
   */
  StoryMarkup(Picture picture, String folder, Markup html) {
    this.picture = picture;
    this.folder = folder;
    this.words = picture.words();
    this.html = html;
  }

  /** The events as a list, with these attributes: name, value, name, value … */
  void list(List<PictureEvent> events, String... attributes) {
    html.open(
        "ol",
        Stream.concat(Stream.of("class", "ent-story"), Stream.of(attributes))
            .toArray(String[]::new));
    html.line();
    events.forEach(this::event);
    html.close().line();
  }

  private void event(PictureEvent event) {
    html.open("li", "class", "ent-event", "id", "event-" + event.id()).line();
    html.open("p", "class", "ent-when");
    var machineDate = MACHINE_DATE.matcher(event.date());
    if (machineDate.matches() && !event.date().startsWith("0000")) {
      html.element("time", event.when(), "datetime", machineDate.group(1));
    } else {
      html.text(event.when());
    }
    html.close().line();
    html.element("h2", event.title(), "class", "ent-title").line();
    paragraphs(event.text(), "ent-text");
    event.images().forEach(this::image);
    who(event);
    changes(event);
    quote(event);
    paragraphs(event.note(), "ent-note");
    sources(event);
    html.close().line();
  }

  /** A text, with a paragraph for each of its own. */
  private void paragraphs(String text, String styleClass) {
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> html.element("p", line.strip(), "class", styleClass).line());
  }

  /** An image with its caption and credit; it takes its room before it is there. */
  private void image(PictureEvent.Shown image) {
    var file = image.file();
    boolean tall = file.height() > file.width();
    html.open("figure", "class", tall ? "ent-image ent-tall" : "ent-image");
    var small = folder + image.smallPath();
    html.leaf(
        "img",
        "src",
        small,
        "srcset",
        file.hasSmall()
            ? "%s %dw, %s %dw"
                .formatted(small, ImageFile.SMALL_WIDTH, folder + image.path(), file.width())
            : small + " " + file.width() + "w",
        "sizes",
        "min(" + Math.min(file.width(), IMAGE_WIDTH) + "px, 100vw)",
        "alt",
        image.alternative(),
        "width",
        Integer.toString(file.width()),
        "height",
        Integer.toString(file.height()),
        "loading",
        "lazy");
    if (!image.caption().isEmpty() || !image.credit().isEmpty()) {
      html.open("figcaption").text(image.caption());
      if (!image.credit().isEmpty()) {
        html.text(" ").open("span", "class", "ent-credit");
        link(image.source(), image.credit());
        html.close();
      }
      html.close();
    }
    html.close().line();
  }

  /** Who did it to whom: “Armenia → Russia · absent: China”. */
  private void who(PictureEvent event) {
    var initiators = names(event.in(Role.INITIATOR));
    var recipients = names(event.in(Role.RECIPIENT));
    var towards = Stream.of(initiators, recipients).filter(names -> !names.isEmpty()).toList();
    var absent = names(event.in(Role.ABSENT));
    var parts =
        Stream.of(
                String.join(picture.rightToLeft() ? " ← " : " → ", towards),
                names(event.in(Role.PARTICIPANT)),
                absent.isEmpty() ? "" : words.of("absent", "names", absent))
            .filter(part -> !part.isEmpty())
            .toList();
    if (!parts.isEmpty()) {
      html.element("p", String.join(" · ", parts), "class", "ent-who").line();
    }
  }

  private String names(List<ActorId> actors) {
    return words.list(actors.stream().map(picture::nameOf).map(this::apart).toList());
  }

  /** Of names in another script than their line, none may turn the arrow beside it round. */
  private String apart(String name) {
    return picture.rightToLeft() ? "\u2068" + name + "\u2069" : name;
  }

  /** What it did: “Russia – Ukraine: drives apart, −6.0 → −8.4 (reason)”. */
  private void changes(PictureEvent event) {
    if (event.changes().isEmpty()) {
      return;
    }
    html.open("ul", "class", "ent-effects");
    for (var change : event.changes()) {
      var tone = Tone.of(change.change());
      html.open("li");
      html.element(
          "span", tone.sign(), "class", "ent-sign " + tone.styleClass(), "aria-hidden", "true");
      html.text(" ").element("span", relation(change), "class", "ent-relation").text(": ");
      html.element("strong", words.of(tone.deed()), "class", tone.styleClass());
      // Before the starting point's day an event moves nothing, and a small one may not show.
      var before = words.value(change.before());
      var after = words.value(change.after());
      if (picture.lineShown() && !before.equals(after)) {
        var values = words.of("change", "before", before, "after", after);
        html.element("span", ", " + values, "class", "ent-change");
      }
      if (!change.reason().isEmpty()) {
        html.element("span", " (" + change.reason() + ")", "class", "ent-reason");
      }
      html.close();
    }
    html.close().line();
  }

  private String relation(PictureEvent.Change change) {
    return picture.lanes().get(change.lane()).name();
  }

  private void quote(PictureEvent event) {
    var quote = event.quote();
    if (quote != null) {
      html.open("blockquote", "class", "ent-quote");
      html.element("p", "“" + quote.text() + "”", "lang", quote.language());
      if (!quote.speaker().isEmpty()) {
        html.element("footer", quote.speaker());
      }
      html.close().line();
    }
  }

  private void sources(PictureEvent event) {
    if (event.sources().isEmpty()) {
      return;
    }
    html.open("div", "class", "ent-source-list").element("h3", words.of("sources"));
    html.open("ul", "class", "ent-sources").line();
    for (var source : event.sources()) {
      html.open("li");
      link(source.address(), source.name());
      if (!source.when().isEmpty()) {
        html.text(", " + source.when());
      }
      if (!source.title().equals(source.name())) {
        html.text(" ").element("span", source.title(), "class", "ent-source-title");
      }
      if (!source.quote().isEmpty()) {
        html.text(" ").element("q", source.quote(), "class", "ent-source-title");
      }
      if (source.archived() != null) {
        html.text(" ").open("span", "class", "ent-source-title");
        link(source.archived(), words.of("archived"));
        html.close();
      }
      html.close().line();
    }
    html.close().close().line();
  }

  private void link(@Nullable URI address, String name) {
    if (address == null) {
      html.text(name);
    } else {
      html.element(
          "a",
          name,
          "href",
          address.toASCIIString(),
          "rel",
          "noopener nofollow",
          "target",
          "_blank");
    }
  }
}
