package org.entente.core.picture;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.core.publish.Occasion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about itself to machines: to feeds that show links as cards (Open Graph, {@code
 * https://ogp.me}), to search engines (JSON-LD with the words of {@code https://schema.org}) and to
 * editors that embed by address (oEmbed, {@code https://oembed.com}).
 */
final class PageHead {

  private static final int MOST_SOURCES = 200;

  private final Picture picture;
  private final Markup html;

  PageHead(Picture picture, Markup html) {
    this.picture = picture;
    this.html = html;
  }

  /**
   * Begins a page of ours, up to the middle of its head: what every one of them needs.
   *
   * @param direction {@code ltr} or {@code rtl}
   * @param assets the component's folder, from the page
   */
  static void begin(Markup html, String language, String direction, String title, String assets) {
    html.open(
        "html", "lang", language, "dir", direction, "class", "ent-readers", "data-theme", "auto");
    html.open("head").line().leaf("meta", "charset", "utf-8").line();
    html.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    // Without it browsers ask the server for /favicon.ico.
    html.leaf("link", "rel", "icon", "href", "data:,").line();
    html.element("title", title).line();
    html.leaf("link", "rel", "stylesheet", "href", assets + "timeline.css").line();
  }

  /** For the page that is framed: it is found through the article or the permalink. */
  void framed(PageAddresses addresses) {
    html.leaf("meta", "name", "robots", "content", "noindex").line();
    discovery(addresses);
    link("canonical", addresses.permalink());
  }

  /** For the page that is shared and found. */
  void permalink(PageAddresses addresses, List<Told> editions) {
    link("canonical", addresses.permalink());
    discovery(addresses);
    property("og:type", "article");
    property("og:title", picture.title());
    property("og:description", picture.standfirst());
    property("og:url", text(addresses.permalink()));
    property("og:locale", picture.language());
    if (addresses.card() != null) {
      property("og:image", text(addresses.card()));
      property("og:image:width", Integer.toString(Card.WIDTH));
      property("og:image:height", Integer.toString(Card.HEIGHT));
      property("og:image:alt", picture.title());
      html.leaf("meta", "name", "twitter:card", "content", "summary_large_image").line();
    }
    html.open("script", "type", "application/ld+json");
    html.written(jsonLd(addresses, editions)).close().line();
  }

  private void discovery(PageAddresses addresses) {
    if (addresses.oembed() != null) {
      html.leaf(
              "link",
              "rel",
              "alternate",
              "type",
              "application/json+oembed",
              "href",
              addresses.oembed().toASCIIString(),
              "title",
              picture.title())
          .line();
    }
  }

  private void link(String relation, @Nullable URI address) {
    if (address != null) {
      html.leaf("link", "rel", relation, "href", address.toASCIIString()).line();
    }
  }

  private void property(String name, String content) {
    if (!content.isEmpty()) {
      html.leaf("meta", "property", name, "content", content).line();
    }
  }

  private static String text(@Nullable URI address) {
    return address == null ? "" : address.toASCIIString();
  }

  private String jsonLd(PageAddresses addresses, List<Told> editions) {
    var data = new LinkedHashMap<String, Object>();
    data.put("@context", "https://schema.org");
    data.put("@type", List.of("CreativeWork", "Dataset"));
    put(data, "url", text(addresses.permalink()));
    data.put("name", picture.title());
    put(data, "description", picture.standfirst());
    data.put("inLanguage", picture.language());
    put(data, "image", text(addresses.card()));
    if (!editions.isEmpty()) {
      data.put("version", editions.getFirst().number());
      data.put("datePublished", editions.getLast().day().toString());
      data.put("dateModified", editions.getFirst().day().toString());
    }
    data.put("temporalCoverage", coverage());
    data.put("isBasedOn", sources());
    var corrections =
        editions.stream()
            .filter(edition -> edition.occasion() == Occasion.CORRECTION)
            .map(
                edition ->
                    Map.of(
                        "@type", "CorrectionComment",
                        "datePublished", edition.day().toString(),
                        "text", edition.note()))
            .toList();
    if (!corrections.isEmpty()) {
      data.put("correction", corrections);
    }
    // Written so that nothing in it can end the element.
    return new JsonMapper()
        .writeValueAsString(data)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private static void put(Map<String, Object> data, String key, String value) {
    if (!value.isEmpty()) {
      data.put(key, value);
    }
  }

  /**
   * From the first day that an event names to the last, as ISO 8601; an open side as {@code ..}.
   */
  private String coverage() {
    double from =
        picture.events().stream().mapToDouble(PictureEvent::from).min().orElse(Double.NaN);
    double to = picture.events().stream().mapToDouble(PictureEvent::to).max().orElse(Double.NaN);
    return day(from, 0) + "/" + day(to, -1);
  }

  private static String day(double at, int shift) {
    return Double.isFinite(at)
        ? LocalDate.ofEpochDay((long) Math.ceil(at) + shift).toString()
        : "..";
  }

  private List<String> sources() {
    var sources = new ArrayList<String>();
    picture.events().stream()
        .flatMap(event -> event.sources().stream())
        .map(source -> source.address())
        .filter(Objects::nonNull)
        .map(URI::toASCIIString)
        .distinct()
        .limit(MOST_SOURCES)
        .forEach(sources::add);
    return sources;
  }
}
