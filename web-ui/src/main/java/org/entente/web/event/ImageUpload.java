package org.entente.web.event;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import org.entente.core.image.ImageFile;
import org.entente.core.image.ImageOutcome.Prepared;
import org.entente.core.image.ImageOutcome.Refused;
import org.entente.core.image.Images;
import org.entente.core.image.PrepareImage;
import org.entente.web.words.UploadWords;
import org.entente.web.words.Words;

/** Takes in images that are chosen, dropped here, or pasted anywhere in the form around it. */
class ImageUpload extends Upload {

  private final Images images;
  private final Consumer<ImageFile> onKept;
  private final Consumer<String> onRefused;

  ImageUpload(Images images, Consumer<ImageFile> onKept, Consumer<String> onRefused) {
    this.images = images;
    this.onKept = onKept;
    this.onRefused = onRefused;
    var choose = new Button(Words.of("image.add"));
    choose.addThemeVariants(ButtonVariant.TERTIARY);
    setUploadButton(choose);
    setDropLabel(new Span(Words.of("image.drop")));
    setDropLabelIcon(new Span());
    setAcceptedFileTypes("image/*");
    setMaxFileSize(PrepareImage.MAX_BYTES);
    setUploadFormat(UploadFormat.RAW);
    setI18n(UploadWords.of(Words.of("image.tooLarge"), Words.of("image.noImage")));
    UploadHandler take = this::take;
    setUploadHandler(take);
    addFileRejectedListener(rejected -> onRefused.accept(rejected.getErrorMessage()));
    // The browser comes back when a file is through, and takes what has become of it.
    getElement().addEventListener("upload-success", success -> clearFileList());
    getElement()
        .addEventListener(
            "upload-error",
            failure -> {
              clearFileList();
              onRefused.accept(Words.of("image.notArrived"));
            });
  }

  private void take(UploadEvent upload) throws IOException {
    byte[] content;
    try (var stream = upload.getInputStream()) {
      content = stream.readNBytes(PrepareImage.MAX_BYTES + 1);
    }
    switch (PrepareImage.from(content)) {
      case Prepared(var image) -> {
        images.keep(image);
        upload.getUI().access(() -> onKept.accept(image.file()));
      }
      case Refused(var message) -> upload.getUI().access(() -> onRefused.accept(Words.of(message)));
    }
  }

  /** Word processors put a picture of a text beside the text: then the text is meant. */
  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    getElement()
        .executeJs(
            """
            const form = this.closest('.event-form');
            form?.addEventListener('paste', (event) => {
              const { files, types } = event.clipboardData;
              const images = [...files].filter((file) => file.type.startsWith('image/'));
              if (images.length === 0 || types.includes('text/plain')) return;
              event.preventDefault();
              this.uploadFiles(images);
            });
            """);
  }
}
