package org.entente.web.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.core.publish.Publications;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;
import org.entente.web.publish.EmbedCode.Way;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A mock article around an embed, for the publish dialog: it fills the frame it stands in. */
@RestController
class PreviewController {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private static final Pattern LOOK = Pattern.compile("[A-Za-z0-9_.:-]{0,80}");

  private final Timelines timelines;
  private final Publications publications;
  private final String article;

  PreviewController(Timelines timelines, Publications publications) throws IOException {
    this.timelines = timelines;
    this.publications = publications;
    article =
        new ClassPathResource("article.html", PreviewController.class)
            .getContentAsString(StandardCharsets.UTF_8);
  }

  /** The article's address for a choice. */
  static String address(Timeline timeline, EmbedChoice choice) {
    var address = new StringBuilder("/preview/" + timeline.id());
    address.append("?way=").append(choice.way());
    address.append("&language=").append(choice.language());
    address.append("&pinned=").append(choice.pinned());
    choice.look().forEach((name, value) -> address.append("&" + name + "=" + value));
    return address.toString();
  }

  @GetMapping("/preview/{id}")
  ResponseEntity<String> article(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "FRAME") Way way,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "false") boolean pinned,
      @RequestParam Map<String, String> asked,
      HttpServletRequest request) {
    var here = URI.create(request.getRequestURL().toString()).resolve("/");
    return timelines
        .byId(new TimelineId(id))
        .flatMap(
            timeline ->
                code(
                    timeline,
                    new EmbedChoice(
                        way,
                        timeline.languages().contains(language)
                            ? language
                            : timeline.mainLanguage(),
                        pinned,
                        look(asked)),
                    here))
        .map(
            code ->
                ResponseEntity.ok()
                    .contentType(HTML)
                    .body(article.replace("<!-- the embed -->", code)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<String> code(Timeline timeline, EmbedChoice choice, URI here) {
    return publications.of(timeline.id()).stream()
        .findFirst()
        .flatMap(last -> publications.edition(timeline.id(), last.number()))
        .map(
            edition -> {
              var address = here.resolve("e/" + timeline.publicId() + "/");
              // An address alone is shown as what stands there.
              var shown =
                  choice.way() == Way.ADDRESS
                      ? new EmbedChoice(
                          Way.FRAME, choice.language(), choice.pinned(), choice.look())
                      : choice;
              return shown.code(address, timeline, edition);
            });
  }

  private static Map<String, String> look(Map<String, String> asked) {
    var look = new TreeMap<String, String>();
    for (var name : EmbedPanel.LOOKS) {
      var value = asked.getOrDefault(name, "");
      if (LOOK.matcher(value).matches()) {
        look.put(name, value);
      }
    }
    return look;
  }
}
