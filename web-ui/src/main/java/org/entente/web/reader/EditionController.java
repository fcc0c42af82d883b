package org.entente.web.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.core.publish.Occasion;
import org.entente.core.timeline.PublicId;
import org.entente.web.edition.EditionFolder;
import org.entente.web.edition.EditionShelf;
import org.entente.web.edition.Shelf;
import org.entente.web.settings.EntenteSettings;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves editions: {@code /e/<public id>/} is the one shown now, {@code /e/<public id>/v<number>/}
 * one that stays. Everything else below {@code /e} is answered with 404 here, since otherwise the
 * editor's servlet would answer.
 */
@RestController
class EditionController {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  /** Long enough to spare the server, short enough for a correction. */
  private static final CacheControl FOR_A_MINUTE =
      CacheControl.maxAge(Duration.ofSeconds(60))
          .cachePublic()
          .staleWhileRevalidate(Duration.ofMinutes(10))
          .staleIfError(Duration.ofDays(1));

  private static final Pattern NUMBERED = Pattern.compile("v([1-9][0-9]{0,8})/(.*)");

  private final EditionShelf shelf;
  private final EntenteSettings settings;

  EditionController(EditionShelf shelf, EntenteSettings settings) {
    this.shelf = shelf;
    this.settings = settings;
  }

  @GetMapping("/e/{timeline}")
  ResponseEntity<?> withoutSlash(@PathVariable String timeline) {
    return publicId(timeline).filter(id -> shelf.currentNumber(id) > 0).isPresent()
        ? ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
            .location(URI.create("/e/" + timeline + "/"))
            .build()
        : NotFoundPage.answer();
  }

  @GetMapping("/e/{timeline}/{*path}")
  ResponseEntity<?> file(
      @PathVariable String timeline,
      @PathVariable String path,
      @RequestHeader HttpHeaders asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (path.endsWith("/") || path.endsWith(".html")) {
      response.addHeader(HttpHeaders.LINK, discovery(request.getRequestURL().toString()));
    }
    return publicId(timeline)
        .flatMap(id -> answer(id, path.substring(1), asked))
        .orElseGet(NotFoundPage::answer);
  }

  /** Where an editor asks how to embed a page, as {@code https://oembed.com} says to tell it. */
  private String discovery(String page) {
    var readers = settings.readersAddress(page);
    var address = readers.resolve(URI.create(page).getRawPath().replaceFirst("^/", ""));
    return "<%soembed?url=%s>; rel=\"alternate\"; type=\"application/json+oembed\""
        .formatted(readers, URLEncoder.encode(address.toString(), StandardCharsets.UTF_8));
  }

  @RequestMapping({"/e", "/e/**"})
  ResponseEntity<?> anythingElse() {
    return NotFoundPage.answer();
  }

  private Optional<ResponseEntity<?>> answer(PublicId timeline, String path, HttpHeaders asked) {
    var numbered = NUMBERED.matcher(path);
    if (numbered.matches()) {
      return shelf
          .numbered(timeline, Integer.parseInt(numbered.group(1)))
          .flatMap(
              edition ->
                  Chosen.of(edition, orIndex(numbered.group(2)), asked)
                      .map(file -> send(edition, file, FOR_EVER, asked)));
    }
    return shelf
        .current(timeline)
        .flatMap(
            edition ->
                atTheAddress(edition, path, asked)
                    .map(file -> send(edition, file, FOR_A_MINUTE, asked)));
  }

  /** A page that stands here, else what the folder holds. */
  private static Optional<Chosen> atTheAddress(
      EditionFolder edition, String path, HttpHeaders asked) {
    return Chosen.of(edition, Shelf.FRONT + orIndex(path), asked)
        .or(() -> Chosen.of(edition, orIndex(path), asked));
  }

  private static String orIndex(String path) {
    return path.isEmpty() ? "index.html" : path;
  }

  private static Optional<PublicId> publicId(String text) {
    return PublicId.isValid(text) ? Optional.of(new PublicId(text)) : Optional.empty();
  }

  /** In the place of a withdrawn timeline stands why, and that it is gone; it may come back. */
  private static ResponseEntity<?> send(
      EditionFolder edition, Chosen chosen, CacheControl cache, HttpHeaders asked) {
    boolean gone = edition.publication().occasion() == Occasion.WITHDRAWAL;
    boolean page = chosen.type().getSubtype().equals("html");
    var answer =
        ResponseEntity.status(gone && page ? HttpStatus.GONE : HttpStatus.OK)
            .eTag(chosen.tag())
            .cacheControl(gone ? FOR_A_MINUTE : cache)
            .contentType(chosen.type())
            .varyBy(HttpHeaders.ACCEPT_ENCODING);
    if (!chosen.encoding().isEmpty()) {
      answer.header(HttpHeaders.CONTENT_ENCODING, chosen.encoding());
    }
    var file = new FileSystemResource(chosen.file().path());
    // Spring knows no If-Range: the part asked for may be one of another edition's file.
    var begun = asked.getFirst(HttpHeaders.IF_RANGE);
    return begun == null || begun.equals(chosen.tag())
        ? answer.<Resource>body(file)
        : answer.<Resource>body(whole(file));
  }

  /** A file that is sent without parts. */
  private static Resource whole(FileSystemResource file) {
    try {
      return new InputStreamResource(file.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
