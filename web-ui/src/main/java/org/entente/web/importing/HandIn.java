package org.entente.web.importing;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.function.Consumer;
import org.entente.core.importing.ImportFile;
import org.entente.core.importing.ImportLimits;

/** Where rows are pasted or a file is chosen. */
final class HandIn extends Div {

  private final TextArea paste = new TextArea("Paste rows from a spreadsheet");
  private final Upload upload;

  HandIn(Consumer<ImportFile> onFile) {
    addClassName("hand-in");
    paste.setPlaceholder("Select the cells in Excel or Google Sheets, copy, and paste them here");
    paste.setMaxLength(ImportLimits.MAX_BYTES);
    paste.setMinRows(6);
    paste.setMaxRows(12);
    var read =
        new Button(
            "Look at these rows", click -> onFile.accept(ImportFile.pasted(paste.getValue())));
    read.addThemeVariants(ButtonVariant.PRIMARY);
    read.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
    upload = new Upload(new Handler(onFile));
    upload.setMaxFiles(1);
    upload.setMaxFileSize(ImportLimits.MAX_BYTES);
    upload.setUploadButton(new Button("Choose a file"));
    upload.setDropLabel(new Span("or drop it here"));
    upload.addFileRejectedListener(
        rejected -> {
          paste.setErrorMessage(rejected.getErrorMessage());
          paste.setInvalid(true);
        });
    var kinds =
        new Span(
            "CSV, Excel (.xlsx), or the JSON of TimelineJS, vis-timeline, Timeline Storyteller,"
                + " SIMILE, FollowTheMoney or Entente; at most 10 MB");
    kinds.addClassName("field-hint");
    var byPaste = new Div(paste, read);
    byPaste.addClassName("by-paste");
    var byFile = new Div(new Span("Or take a file"), upload, kinds);
    byFile.addClassName("by-file");
    add(byPaste, byFile);
  }

  /** Tells why what was handed in cannot be read; it stays as it is. */
  void refuse(String message) {
    paste.setErrorMessage(message);
    paste.setInvalid(true);
    upload.clearFileList();
  }

  /** Forgets an earlier refusal. */
  void accept() {
    paste.setInvalid(false);
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
