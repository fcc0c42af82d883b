package org.entente.web.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.core.publish.Occasion;
import org.entente.core.timeline.PublicId;
import org.entente.web.edition.EditionFolder;
import org.entente.web.edition.EditionShelf;
import org.entente.web.settings.EntenteSettings;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells editors that embed by address how to embed a timeline, after {@code https://oembed.com}: in
 * JSON; a page that is unknown is 404, one that was withdrawn 401, another format 501.
 */
@RestController
class OEmbedController {

  private static final int WIDTH = 600;
  private static final int HEIGHT = 640;
  private static final int CARD_WIDTH = 1200;
  private static final int CARD_HEIGHT = 630;
  private static final Duration A_WHILE = Duration.ofMinutes(5);
  private static final Pattern PAGE =
      Pattern.compile("([0-9a-z]{16})(?:/(v[1-9][0-9]{0,8}/)?([a-z.]*))?");
  private static final Pattern PERMALINK = Pattern.compile("timeline(?:\\.([a-z]{2,3}))?\\.html");

  private final EditionShelf shelf;
  private final EntenteSettings settings;
  private final JsonMapper json = JsonMapper.builder().build();

  OEmbedController(EditionShelf shelf, EntenteSettings settings) {
    this.shelf = shelf;
    this.settings = settings;
  }

  @GetMapping("/oembed")
  ResponseEntity<?> embed(
      @RequestParam Optional<String> url,
      @RequestParam(defaultValue = "json") String format,
      @RequestParam Optional<Integer> maxwidth,
      @RequestParam Optional<Integer> maxheight,
      HttpServletRequest request) {
    if (!format.equals("json")) {
      return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
    }
    var readers = settings.readersAddress(request.getRequestURL().toString());
    var found = url.flatMap(address -> page(address, readers));
    if (found.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var edition = found.get().edition();
    if (edition.publication().occasion() == Occasion.WITHDRAWAL) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(A_WHILE).cachePublic())
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            json.writeValueAsString(
                answer(
                    found.get(),
                    readers,
                    Math.clamp(maxwidth.orElse(WIDTH), 1, WIDTH),
                    Math.clamp(maxheight.orElse(HEIGHT), 1, HEIGHT),
                    maxwidth.orElse(CARD_WIDTH) >= CARD_WIDTH
                        && maxheight.orElse(CARD_HEIGHT) >= CARD_HEIGHT)));
  }

  /** A page of an edition: its address, and its file's name in the folder. */
  private record Page(EditionFolder edition, URI address, String name, String title) {}

  private Map<String, Object> answer(
      Page page, URI readers, int width, int height, boolean thumbnail) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("version", "1.0");
    answer.put("type", "rich");
    answer.put("title", page.title());
    answer.put("provider_name", "Entente");
    answer.put("provider_url", readers.toString());
    var newsroom = settings.newsroom();
    if (newsroom != null) {
      answer.put("author_name", newsroom.name());
      if (newsroom.url() != null) {
        answer.put("author_url", newsroom.url().toString());
      }
    }
    answer.put("cache_age", A_WHILE.toSeconds());
    if (thumbnail) {
      var language = page.name().equals("index.html") ? "" : "." + page.name().replace(".html", "");
      answer.put("thumbnail_url", page.address().resolve("card" + language + ".png").toString());
      answer.put("thumbnail_width", CARD_WIDTH);
      answer.put("thumbnail_height", CARD_HEIGHT);
    }
    answer.put("html", html(page, width, height));
    answer.put("width", width);
    answer.put("height", height);
    return answer;
  }

  /** The quotation bare and first, as WordPress wants it; it stays where frames are taken out. */
  private static String html(Page page, int width, int height) {
    var address = HtmlUtils.htmlEscape(page.address().toString());
    var title = HtmlUtils.htmlEscape(page.title());
    return "<blockquote><a href=\"%s\">%s</a></blockquote>".formatted(address, title)
        + ("<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" frameborder=\"0\""
                + " scrolling=\"no\" marginwidth=\"0\" marginheight=\"0\"></iframe>")
            .formatted(address, title, width, height);
  }

  private Optional<Page> page(String url, URI readers) {
    var start = readers.resolve("e/").toString();
    var bare = url.replaceFirst("[?#].*", "");
    if (!bare.startsWith(start)) {
      return Optional.empty();
    }
    var parts = PAGE.matcher(bare.substring(start.length()));
    if (!parts.matches() || !PublicId.isValid(parts.group(1))) {
      return Optional.empty();
    }
    var timeline = new PublicId(parts.group(1));
    var numbered = parts.group(2) == null ? "" : parts.group(2);
    var name = file(parts.group(3) == null ? "" : parts.group(3));
    var edition =
        numbered.isEmpty()
            ? shelf.current(timeline)
            : shelf.numbered(
                timeline, Integer.parseInt(numbered.substring(1, numbered.length() - 1)));
    return edition.flatMap(
        shown ->
            Optional.ofNullable(titles(shown).get(name))
                .map(
                    title ->
                        new Page(
                            shown,
                            URI.create(
                                start
                                    + timeline
                                    + "/"
                                    + numbered
                                    + (name.equals("index.html") ? "" : name)),
                            name,
                            title)));
  }

  /** The framed page that a name stands for: the permalink is embedded as the page. */
  private static String file(String name) {
    var permalink = PERMALINK.matcher(name);
    if (permalink.matches()) {
      return permalink.group(1) == null ? "index.html" : permalink.group(1) + ".html";
    }
    return name.isEmpty() ? "index.html" : name;
  }

  private Map<String, String> titles(EditionFolder edition) {
    return edition
        .file("about.json")
        .map(
            file -> {
              try {
                return json.readValue(
                    Files.readAllBytes(file.path()), new TypeReference<Map<String, String>>() {});
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .orElse(Map.of());
  }
}
