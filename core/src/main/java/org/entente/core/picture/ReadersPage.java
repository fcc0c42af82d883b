package org.entente.core.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.entente.core.event.Kind;
import org.entente.core.timeline.ReadersView;

/**
 * The page of an edition, complete without scripts: title, the picture drawn wide and narrow (a
 * style sheet shows the one that fits), all events with their sources as an ordered list, and how
 * relations are measured. With scripts, the component takes the place of the drawing. No script or
 * style stands in the page itself, so it can be served under a strict policy.
 */
public final class ReadersPage {

  /** The widths in pixels at which the picture is drawn; style sheets scale them a little. */
  private static final int WIDE = 1068;

  private static final int NARROW = 358;

  private final Picture picture;
  private final Words words;
  private final Edition edition;
  private final Place place;
  private final Map<String, String> otherLanguages;
  private final Supplier<String> data;
  private final Runnable story;
  private final Markup html = new Markup();

  private ReadersPage(
      Picture picture, Edition edition, Place place, Map<String, String> otherLanguages) {
    this.picture = picture;
    this.data = () -> PictureJson.write(picture);
    this.story =
        () ->
            new StoryMarkup(picture, place.folder(), html).list(picture.events(), "slot", "story");
    this.words = picture.words();
    this.edition = edition;
    this.place = place;
    this.otherLanguages = otherLanguages;
  }

  private ReadersPage(
      TiledPicture tiled,
      StoryPages pages,
      Edition edition,
      Place place,
      Map<String, String> otherLanguages) {
    this.picture = tiled.picture();
    this.data = tiled::pageJson;
    this.story = () -> pages.inPage(html, place.folder());
    this.words = picture.words();
    this.edition = edition;
    this.place = place;
    this.otherLanguages = otherLanguages;
  }

  /**
   * Which edition it is.
   *
   * @param number from 1
   * @param day on which it was published
   * @param editions this one and those before it, the latest first
   * @param addresses what the page names absolutely
   * @param permalink whether it is the page that is shared and found, with the history of editions,
   *     and not the one that is framed
   */
  public record Edition(
      int number, LocalDate day, List<Told> editions, PageAddresses addresses, boolean permalink) {

    public Edition {
      editions = List.copyOf(editions);
    }

    /** An edition of which nothing else is known. */
    Edition(int number, LocalDate day) {
      this(number, day, List.of(), PageAddresses.UNKNOWN, false);
    }
  }

  /**
   * The page.
   *
   * @param place where it will stand
   * @param otherLanguages the edition's pages in other languages: language tag to address
   */
  public static String html(
      Picture picture, Edition edition, Place place, Map<String, String> otherLanguages) {
    return new ReadersPage(picture, edition, place, otherLanguages).html();
  }

  /**
   * Where a page stands, by relative addresses that end in a slash or are empty.
   *
   * @param folder the edition's folder, seen from the page; empty for a page inside it
   * @param assets the component's folder, seen from the edition's folder
   * @param image the picture as an image, seen from the edition's folder
   */
  public record Place(String folder, String assets, String image) {}

  /** The page of a large picture: it does not grow with the number of events. */
  public static String html(
      TiledPicture picture,
      StoryPages pages,
      Edition edition,
      Place place,
      Map<String, String> otherLanguages) {
    return new ReadersPage(picture, pages, edition, place, otherLanguages).html();
  }

  private String html() {
    head();
    html.open("body").open("main", "class", "ent-page").line();
    html.open("header", "class", "ent-head").element("h1", picture.title());
    if (!picture.standfirst().isEmpty()) {
      html.element("p", picture.standfirst());
    }
    html.close().line();
    new EditionMarkup(picture, edition, html).corrections();
    html.open("entente-timeline", "theme", "auto", "address", "", "base", place.folder()).line();
    figure();
    story.run();
    measure();
    links();
    // Last, since readers see none of it. JSON without any character that could end the element:
    // see PictureJson.
    html.open("script", "type", "application/json").written(data.get()).close().line();
    html.close().line();
    foot();
    if (edition.permalink()) {
      new EditionMarkup(picture, edition, html).history();
    }
    return "<!doctype html>\n" + html.close().close().close().line();
  }

  private void head() {
    var assets = place.folder() + place.assets();
    PageHead.begin(html, picture.language(), picture.direction(), picture.title(), assets);
    if (!picture.standfirst().isEmpty()) {
      html.leaf("meta", "name", "description", "content", picture.standfirst()).line();
    }
    otherLanguages.forEach(
        (language, address) ->
            html.leaf("link", "rel", "alternate", "hreflang", language, "href", address).line());
    var about = new PageHead(picture, html);
    if (edition.permalink()) {
      about.permalink(edition.addresses(), edition.editions());
    } else {
      about.framed(edition.addresses());
    }
    // Not a module: browsers refuse those to pages opened from disk.
    html.leaf("script", "defer", "", "src", assets + "entente-timeline.js").line();
    html.close().line();
  }

  /** The first view; a story needs no drawing. */
  private void figure() {
    if (picture.views().getFirst() == ReadersView.STORY) {
      return;
    }
    html.open("figure", "slot", "picture").line();
    html.open("div", "class", "ent-when-wide").written(draw(WIDE)).close();
    html.line();
    html.open("div", "class", "ent-when-narrow").written(draw(NARROW)).close();
    html.line().open("figcaption");
    legend();
    html.close().line().close().line();
  }

  private String draw(int width) {
    return SvgPicture.draw(picture, width, flag -> place.folder() + flag);
  }

  private void legend() {
    html.open("ul", "class", "ent-legend");
    for (var tone : SvgEvents.tones(picture)) {
      html.open("li").open("svg", "viewBox", "-8 -8 16 16", "width", "16", "height", "16");
      html.open("g", "class", "ent-marker " + tone.styleClass(), "aria-hidden", "true");
      html.leaf("path", "class", "ent-shape", "d", SvgEvents.shape(tone));
      html.close().close().text(" " + words.of(tone.styleClass())).close();
    }
    if (picture.events().stream().anyMatch(event -> event.form() == PictureEvent.Form.SOFT)) {
      html.open("li").open("svg", "viewBox", "0 0 26 16", "width", "26", "height", "16");
      html.leaf(
          "rect", "class", "ent-soft apart", "y", "5", "width", "26", "height", "6", "rx", "3");
      html.close().text(" " + words.of("notExact")).close();
    }
    html.close();
  }

  /** Where the same is found in other forms. */
  private void links() {
    html.open("div", "slot", "links", "class", "ent-links");
    html.element("a", words.of("image"), "href", place.folder() + place.image()).text(" ");
    html.element("a", words.of("data"), "href", place.folder() + "data.csv");
    var framed = edition.addresses().framed();
    if (framed != null) {
      html.open("details").element("summary", words.of("embed"));
      html.element(
          "textarea",
          FrameCode.of(framed, picture.title()),
          "readonly",
          "",
          "rows",
          "4",
          "aria-label",
          words.of("embed"));
      html.close();
    }
    html.close().line();
  }

  /** How a relation is measured. In no slot: with scripts, the component says it itself. */
  private void measure() {
    if (!picture.lineShown()) {
      return;
    }
    html.open("section", "class", "ent-measure").element("h2", words.of("howMeasured"));
    html.element("p", words.of("measure") + " " + words.of("bands"));
    html.open("ul");
    for (var lane : picture.lanes()) {
      if (!lane.why().isEmpty()) {
        html.element(
            "li",
            words.of(
                "startsAt",
                "relation",
                lane.name(),
                "value",
                words.value(lane.start()),
                "why",
                lane.why()));
      }
    }
    html.close().close().line();
  }

  private void foot() {
    html.open("footer", "class", "ent-footnote").line();
    if (!picture.backgrounds().isEmpty()) {
      html.element("h2", words.of("backgrounds")).open("ul", "class", "ent-backgrounds");
      for (var background : picture.backgrounds()) {
        html.element("li", background.label() + ": " + background.when());
      }
      html.close().line();
    }
    if (picture.lineShown()) {
      weights();
    }
    html.open("p", "class", "ent-edition");
    var day = EventDate.day(edition.day());
    html.text(words.of("edition", "number", Integer.toString(edition.number()), "date", ""));
    html.element("time", DateText.of(day, picture.language()), "datetime", day.text());
    otherLanguages.forEach(
        (language, address) -> {
          var locale = Locale.of(language);
          html.text(" · ")
              .element(
                  "a",
                  locale.getDisplayLanguage(locale),
                  "href",
                  address,
                  "hreflang",
                  language,
                  "lang",
                  language);
        });
    html.close().close().line();
  }

  private void weights() {
    html.open("details", "class", "ent-weights").element("summary", words.of("weights"));
    html.open("table").element("caption", words.of("weights")).open("thead").open("tr");
    html.element("th", words.of("kind"), "scope", "col");
    html.element("th", words.of("weight"), "scope", "col").close().close().open("tbody");
    for (var kind : Kind.values()) {
      html.open("tr")
          .element("th", kind.label().readIn(picture.language()), "scope", "row")
          .element("td", words.signed(kind.defaultEffect()))
          .close();
    }
    html.close().close().close().line();
  }
}
