package org.entente.web.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.core.timeline.PublicId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A mock article around an embed, for the publish dialog: it fills the frame it stands in. */
@RestController
class PreviewController {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final String article;

  PreviewController() throws IOException {
    article =
        new ClassPathResource("article.html", PreviewController.class)
            .getContentAsString(StandardCharsets.UTF_8);
  }

  @GetMapping("/preview/{timeline}")
  ResponseEntity<String> article(@PathVariable String timeline) {
    if (!PublicId.isValid(timeline)) {
      return ResponseEntity.notFound().build();
    }
    var embed = EmbedCode.iframe("/e/" + timeline + "/", "Timeline");
    return ResponseEntity.ok().contentType(HTML).body(article.replace("<!-- the embed -->", embed));
  }
}
