package org.entente.core.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.core.event.Event;
import org.entente.core.event.Role;
import org.entente.core.event.SourceDraft;
import org.entente.core.said.Said;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a file tells, gathered in the file's own words before it is checked. Filled by the
 * reader of a format, read by {@link Rows}.
 */
final class Entry {

  /**
   * Actors that a file names.
   *
   * @param field where, for saying so when no actor is known by that name
   */
  record Named(Role role, String names, Said field) {}

  /** Where it stands in the file, such as “Row 17”. */
  final Said place;

  /** The language of its texts. */
  final String language;

  String id = "";
  RawDate start = RawDate.NONE;
  RawDate end = RawDate.NONE;
  String shownDate = "";
  Texts title = Texts.NONE;
  Texts text = Texts.NONE;
  Texts note = Texts.NONE;
  String kind = "";
  String importance = "";
  @Nullable String effects;
  String quote = "";
  String speaker = "";
  String quoteLanguage = "";
  List<String> tags = List.of();
  boolean background;

  /** Whether {@link #id} is the archive's own key of the event. */
  boolean own;

  /** An event that is whole already, since the file is Entente's own. */
  @Nullable Event whole;

  /** Those who took part, as the file says. */
  final List<Named> named = new ArrayList<>();

  /** Texts in which actors' names are looked for, to be proposed. */
  final List<Named> mentioning = new ArrayList<>();

  final List<SourceDraft> sources = new ArrayList<>();
  final List<Said> problems = new ArrayList<>();
  final List<Said> remarks = new ArrayList<>();

  /** Names of fields that hold something for which an event has no place. */
  final Set<Said> left = new LinkedHashSet<>();

  Entry(Said place, String language) {
    this.place = place;
    this.language = language;
  }

  /** Takes a heading, which may hold markup. */
  void title(String html) {
    title = title.with(language, HtmlText.line(html));
  }

  /** Takes a text, which may hold markup; what it links to is kept as a source. */
  void text(String html) {
    var read = HtmlText.of(html);
    text = text.with(language, read.text());
    for (var link : read.links()) {
      source(link.words(), "", "", link.address());
    }
  }

  /** Adds a source, unless its address stands there already. */
  void source(String title, String outlet, String date, String address) {
    if (!address.isEmpty() && sources.stream().anyMatch(s -> s.address().equals(address))) {
      return;
    }
    var named =
        title.isBlank() ? "[" + (outlet.isBlank() ? Media.host(address) : outlet) + "]" : title;
    sources.add(new SourceDraft(named, outlet, date, address, "", ""));
  }
}
