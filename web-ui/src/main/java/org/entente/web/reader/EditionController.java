package org.entente.web.reader;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.core.timeline.PublicId;
import org.entente.web.edition.EditionFolder;
import org.entente.web.edition.EditionFolder.EditionFile;
import org.entente.web.edition.EditionShelf;
import org.entente.web.edition.Shelf;
import org.entente.web.files.ContentTypes;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

  EditionController(EditionShelf shelf) {
    this.shelf = shelf;
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
  ResponseEntity<?> file(@PathVariable String timeline, @PathVariable String path) {
    return publicId(timeline)
        .flatMap(id -> answer(id, path.substring(1)))
        .orElseGet(NotFoundPage::answer);
  }

  @RequestMapping({"/e", "/e/**"})
  ResponseEntity<?> anythingElse() {
    return NotFoundPage.answer();
  }

  private Optional<ResponseEntity<?>> answer(PublicId timeline, String path) {
    var numbered = NUMBERED.matcher(path);
    if (numbered.matches()) {
      return shelf
          .numbered(timeline, Integer.parseInt(numbered.group(1)))
          .flatMap(edition -> edition.file(orIndex(numbered.group(2))))
          .map(file -> send(file, FOR_EVER));
    }
    return shelf
        .current(timeline)
        .flatMap(edition -> atTheAddress(edition, path))
        .map(file -> send(file, FOR_A_MINUTE));
  }

  /** A page that stands here, else what the folder holds. */
  private static Optional<EditionFile> atTheAddress(EditionFolder edition, String path) {
    return edition.file(Shelf.FRONT + orIndex(path)).or(() -> edition.file(orIndex(path)));
  }

  private static String orIndex(String path) {
    return path.isEmpty() ? "index.html" : path;
  }

  private static Optional<PublicId> publicId(String text) {
    return PublicId.isValid(text) ? Optional.of(new PublicId(text)) : Optional.empty();
  }

  /** The checksum is a weak tag, since the server may compress the answer on its way. */
  private static ResponseEntity<?> send(EditionFile file, CacheControl cache) {
    return ResponseEntity.ok()
        .eTag("W/\"" + file.sha256().substring(0, 32) + "\"")
        .cacheControl(cache)
        .contentType(ContentTypes.of(file.path().toString()))
        .<Resource>body(new FileSystemResource(file.path()));
  }
}
