package org.entente.web.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Publications;
import org.entente.core.timeline.TimelineId;
import org.entente.web.edition.Shelf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** An edition as one file to take away: its folder, packed, which works wherever it is unpacked. */
@RestController
class DownloadController {

  private final Publications publications;

  DownloadController(Publications publications) {
    this.publications = publications;
  }

  /** Where to download an edition. */
  static String address(TimelineId timeline, int number) {
    return "/editions/" + timeline + "/" + number + ".zip";
  }

  @GetMapping("/editions/{timeline}/{number}.zip")
  ResponseEntity<StreamingResponseBody> zip(@PathVariable UUID timeline, @PathVariable int number) {
    return publications
        .edition(new TimelineId(timeline), number)
        .map(
            edition ->
                ResponseEntity.ok()
                    .contentType(new MediaType("application", "zip"))
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                            .filename("timeline-" + edition.readers() + "-v" + number + ".zip")
                            .build()
                            .toString())
                    .<StreamingResponseBody>body(out -> write(edition, out)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static void write(Edition edition, OutputStream out) throws IOException {
    var folder = Shelf.folderName(edition.publication().number()) + "/";
    try (var zip = new ZipOutputStream(out)) {
      for (var file : edition.files().entrySet()) {
        // Pages for another place, and forms that servers make themselves, stay behind.
        if (file.getKey().startsWith(Shelf.FRONT) || file.getKey().matches(".*\\.(gz|br)")) {
          continue;
        }
        var entry = new ZipEntry(folder + file.getKey());
        entry.setLastModifiedTime(FileTime.from(edition.publication().publishedAt()));
        zip.putNextEntry(entry);
        zip.write(file.getValue().bytes());
        zip.closeEntry();
      }
    }
  }
}
