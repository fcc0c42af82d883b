package org.entente.web.component;

import java.time.Duration;
import java.util.Optional;
import org.entente.web.files.ContentTypes;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the component to the editor, at an address that changes with its contents. */
@RestController
class ComponentController {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final ComponentFiles component;

  ComponentController(ComponentFiles component) {
    this.component = component;
  }

  @GetMapping("/component/{hash}/flags/{name}")
  ResponseEntity<byte[]> flag(@PathVariable String hash, @PathVariable String name) {
    return answer(hash, name, component.flag(name));
  }

  /** A flag at an address that needs no knowledge of the component. */
  @GetMapping("/flags/{name}")
  ResponseEntity<byte[]> flag(@PathVariable String name) {
    return component
        .flag(name)
        .map(
            found ->
                ResponseEntity.ok()
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                    .contentType(ContentTypes.of(name))
                    .body(found))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @GetMapping("/component/{hash}/{*path}")
  ResponseEntity<byte[]> file(@PathVariable String hash, @PathVariable String path) {
    return answer(hash, path, Optional.ofNullable(component.files().get(path.substring(1))));
  }

  private ResponseEntity<byte[]> answer(String hash, String path, Optional<byte[]> bytes) {
    return bytes
        .filter(found -> hash.equals(component.contentHash()))
        .map(
            found ->
                ResponseEntity.ok()
                    .cacheControl(FOR_EVER)
                    .contentType(ContentTypes.of(path))
                    .body(found))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
