package org.entente.web.exporting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.stream.Collectors;
import org.entente.core.exporting.Export;
import org.entente.core.exporting.ExportFormat;
import org.entente.core.exporting.Exportable;
import org.entente.core.exporting.Exported;
import org.entente.core.exporting.Loss;
import org.entente.core.image.Images;
import org.entente.core.text.Folded;
import org.entente.web.words.Words;

/** Chooses a kind of file, says what it goes without, and hands it out. */
public final class ExportDialog extends Dialog {

  private final String name;
  private final transient Exportable content;
  private final transient Images images;
  private final Paragraph losses = new Paragraph();
  private final Div download = new Div();

  /**
   * A dialog, not yet open.
   *
   * @param name what is exported, in words; the files are named after it
   * @param images where the images that the events show are kept
   */
  public ExportDialog(String name, Exportable content, Images images) {
    this.name = name;
    this.content = content;
    this.images = images;
    addClassName("export-dialog");
    setWidth("min(520px, 96vw)");
    setHeaderTitle(Words.of("export.title", name));
    var formats = new RadioButtonGroup<ExportFormat>(Words.of("export.kind"));
    formats.setItems(ExportFormat.values());
    formats.setItemLabelGenerator(format -> Words.of(format.label()));
    formats.addValueChangeListener(change -> offer(change.getValue()));
    formats.setValue(ExportFormat.ENTENTE);
    losses.addClassName("losses");
    losses.getElement().setAttribute("role", "status");
    add(formats, losses);
    var close = new Button(Words.of("shell.close"), click -> close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(close, download);
  }

  private void offer(ExportFormat format) {
    var exported = Export.write(format, content, images, Instant.now());
    losses.setText(words(exported));
    var button = new Button(Words.of("export.download"));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    var anchor =
        new Anchor(
            DownloadHandler.fromInputStream(
                event ->
                    new DownloadResponse(
                        new ByteArrayInputStream(exported.content()),
                        fileName(format),
                        format.contentType(),
                        exported.content().length)),
            "");
    anchor.getElement().setAttribute("download", fileName(format));
    anchor.add(button);
    download.removeAll();
    download.add(anchor);
  }

  private static String words(Exported exported) {
    return exported.losses().isEmpty()
        ? Words.of("export.everything")
        : Words.of(
            "export.without",
            exported.losses().stream()
                .sorted()
                .map(Loss::words)
                .map(Words::of)
                .collect(Collectors.joining("; ")));
  }

  private String fileName(ExportFormat format) {
    var plain = Folded.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return (plain.isEmpty() ? "events" : plain) + "." + format.extension();
  }
}
