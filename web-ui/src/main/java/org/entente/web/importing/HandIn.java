package org.entente.web.importing;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.function.Consumer;
import org.entente.core.importing.ImportFile;
import org.entente.core.importing.ImportLimits;
import org.entente.web.words.UploadWords;
import org.entente.web.words.Words;

/** Where rows are pasted or a file is chosen. */
final class HandIn extends Div {

  private final TextArea paste = new TextArea(Words.of("import.paste"));
  private final Upload upload;
  private final Paragraph refusal = new Paragraph();

  /** The name of the file handed in last; empty for what was pasted. */
  private String file = "";

  HandIn(Consumer<ImportFile> onFile) {
    addClassName("hand-in");
    paste.setPlaceholder(Words.of("import.pasteHint"));
    paste.setMaxLength(ImportLimits.MAX_BYTES);
    paste.setMinRows(6);
    paste.setMaxRows(12);
    var read =
        new Button(
            Words.of("import.lookAt"),
            click -> {
              file = "";
              onFile.accept(ImportFile.pasted(paste.getValue()));
            });
    read.addThemeVariants(ButtonVariant.PRIMARY);
    read.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
    upload =
        new Upload(
            new Handler(
                taken -> {
                  file = taken.name();
                  onFile.accept(taken);
                }));
    upload.setMaxFiles(1);
    upload.setMaxFileSize(ImportLimits.MAX_BYTES);
    upload.setI18n(UploadWords.of(Words.of("image.tooLarge"), Words.of("import.wrongKind")));
    upload.setUploadButton(new Button(Words.of("import.choose")));
    upload.setDropLabel(new Span(Words.of("import.drop")));
    upload.addFileRejectedListener(rejected -> refuseFile(rejected.getErrorMessage()));
    var kinds = new Span(Words.of("import.kinds"));
    kinds.addClassName("field-hint");
    refusal.addClassName("problem");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    var byPaste = new Div(paste, read);
    byPaste.addClassName("by-paste");
    var byFile = new Div(new Span(Words.of("import.orFile")), upload, kinds, refusal);
    byFile.addClassName("by-file");
    add(byPaste, byFile);
  }

  /** Tells, where it was handed in, why it cannot be read; it stays as it is. */
  void refuse(String message) {
    if (file.isEmpty()) {
      refusal.setVisible(false);
      paste.setErrorMessage(message);
      paste.setInvalid(true);
    } else {
      refuseFile(Words.of("import.refusedFile", file, message));
    }
    upload.clearFileList();
  }

  private void refuseFile(String message) {
    paste.setInvalid(false);
    refusal.setText(message);
    refusal.setVisible(true);
  }

  /** Forgets an earlier refusal. */
  void accept() {
    paste.setInvalid(false);
    refusal.setVisible(false);
    upload.clearFileList();
  }

  /** Holds a file of bounded size in memory. */
  private static final class Handler extends InMemoryUploadHandler {

    private static final long serialVersionUID = 1;

    Handler(Consumer<ImportFile> onFile) {
      super((metadata, bytes) -> onFile.accept(new ImportFile(metadata.fileName(), bytes)));
    }

    @Override
    public long getFileSizeMax() {
      return ImportLimits.MAX_BYTES;
    }
  }
}
