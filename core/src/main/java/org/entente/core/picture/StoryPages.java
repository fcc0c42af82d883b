package org.entente.core.picture;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * All events of a large picture as plain pages, a hundred to a page in order of time: what readers
 * without scripts, search engines and archives get. The edition's own page lists the most important
 * and leads to these.
 */
public final class StoryPages {

  private static final int EVENTS = 100;
  private static final int LINKS = 100;
  private static final int MOST_IMPORTANT = 24;

  private final Picture picture;
  private final String folder;
  private final String assets;
  private final String home;

  /**
   * Pages.
   *
   * @param folder where they are in the edition's folder, ending in a slash
   * @param assets address of the component's folder, seen from there
   * @param home the name of the edition's page
   */
  public StoryPages(Picture picture, String folder, String assets, String home) {
    this.picture = picture;
    this.folder = folder;
    this.assets = assets;
    this.home = home;
  }

  /** The pages by name; each is written when it is asked for. */
  public SortedMap<String, Supplier<String>> files() {
    var files = new TreeMap<String, Supplier<String>>();
    int pages = pages();
    for (int page = 0; page < pages; page++) {
      int number = page;
      files.put(name(page), () -> eventsPage(number));
    }
    for (int part = 0; pages > LINKS && part < parts(); part++) {
      int number = part;
      files.put(partName(part), () -> contentsPage(number));
    }
    return files;
  }

  /**
   * Writes what stands in the edition's page.
   *
   * @param edition the edition's folder, seen from that page
   */
  void inPage(Markup html, String edition) {
    html.open("section", "slot", "story", "class", "ent-excerpt").line();
    html.element("h2", picture.words().of("mostImportant")).line();
    new StoryMarkup(picture, edition, html).list(mostImportant());
    html.element("h2", picture.words().of("allEvents")).line();
    if (pages() > LINKS) {
      links(
          html,
          IntStream.range(0, parts()),
          edition + folder,
          LINKS * EVENTS,
          StoryPages::partName);
    } else {
      links(html, IntStream.range(0, pages()), edition + folder, EVENTS, StoryPages::name);
    }
    html.close().line();
  }

  /** Those whose markers show first, in order of time. */
  private List<PictureEvent> mostImportant() {
    return picture.items().stream()
        .sorted(Comparator.comparingDouble(item -> item.placement().markerFrom()))
        .mapToInt(Picture.Item::event)
        .distinct()
        .limit(MOST_IMPORTANT)
        .sorted()
        .mapToObj(picture.events()::get)
        .toList();
  }

  private int pages() {
    return Math.ceilDiv(picture.events().size(), EVENTS);
  }

  private int parts() {
    return Math.ceilDiv(pages(), LINKS);
  }

  private static String name(int page) {
    return (page + 1) + ".html";
  }

  private static String partName(int part) {
    return "part-" + (part + 1) + ".html";
  }

  /** Links to stretches of so many events, each named after its first and last event's date. */
  private void links(
      Markup html, IntStream numbers, String path, int events, IntFunction<String> name) {
    html.open("ul", "class", "ent-contents").line();
    numbers.forEach(
        number -> {
          html.open("li");
          html.element("a", period(number * events, events), "href", path + name.apply(number));
          html.close().line();
        });
    html.close().line();
  }

  private String period(int first, int count) {
    int last = Math.min(first + count, picture.events().size()) - 1;
    return picture.events().get(first).shortWhen() + " – " + picture.events().get(last).shortWhen();
  }

  private String eventsPage(int page) {
    int first = page * EVENTS;
    int end = Math.min(first + EVENTS, picture.events().size());
    return page(
        period(first, EVENTS),
        html -> {
          new StoryMarkup(picture, edition(), html).list(picture.events().subList(first, end));
          neighbours(html, page);
        });
  }

  /** The edition's folder, seen from the pages. */
  private String edition() {
    return "../".repeat((int) folder.chars().filter(sign -> sign == '/').count());
  }

  private void neighbours(Markup html, int page) {
    html.open("p");
    if (page > 0) {
      html.element(
          "a", "← " + period((page - 1) * EVENTS, EVENTS), "href", name(page - 1), "rel", "prev");
      html.text(" ");
    }
    if (page + 1 < pages()) {
      html.element(
          "a", period((page + 1) * EVENTS, EVENTS) + " →", "href", name(page + 1), "rel", "next");
    }
    html.close().line();
  }

  private String contentsPage(int part) {
    int first = part * LINKS;
    int end = Math.min(first + LINKS, pages());
    return page(
        period(first * EVENTS, LINKS * EVENTS),
        html -> links(html, IntStream.range(first, end), "", EVENTS, StoryPages::name));
  }

  private String page(String period, Consumer<Markup> content) {
    var html = new Markup();
    PageHead.begin(
        html, picture.language(), picture.direction(), picture.title() + ": " + period, assets);
    html.close().open("body").open("main", "class", "ent-page").line();
    html.open("p").element("a", picture.title(), "href", home).close().line();
    html.element("h1", period).line();
    content.accept(html);
    return "<!doctype html>\n" + html.close().close().close().line();
  }
}
