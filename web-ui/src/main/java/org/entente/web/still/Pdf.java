package org.entente.web.still;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A drawing as a PDF of one page: vectors, and words as words, in embedded fonts. */
public final class Pdf implements AutoCloseable {

  private final PDDocument document = new PDDocument();
  private final Map<Inter, PDFont> fonts = new EnumMap<>(Inter.class);
  private final Drawing drawing;
  private final double scale;
  private final boolean inks;

  private Pdf(Drawing drawing, double scale, boolean inks) {
    this.drawing = drawing;
    this.scale = scale;
    this.inks = inks;
  }

  /**
   * The drawing as a PDF. The same drawing gives the same bytes.
   *
   * @param svg written by our own drawing
   * @param scale points (1/72 inch) of the page for one pixel of the drawing; 0.75 keeps its size
   * @param title of the document
   * @param language of its words
   * @param made when, as the document says
   */
  public static byte[] of(String svg, double scale, String title, String language, Instant made) {
    return write(svg, scale, title, language, made, false);
  }

  /**
   * The same in the four printing inks (see {@link PrintInks}), for pages that are printed.
   *
   * @param scale as for {@link #of}
   */
  public static byte[] forPrint(
      String svg, double scale, String title, String language, Instant made) {
    return write(svg, scale, title, language, made, true);
  }

  private static byte[] write(
      String svg, double scale, String title, String language, Instant made, boolean inks) {
    try (var pdf = new Pdf(Drawing.of(svg), scale, inks)) {
      pdf.describe(title, language, made);
      pdf.draw();
      var bytes = new ByteArrayOutputStream();
      pdf.document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(String title, String language, Instant made) {
    var about = document.getDocumentInformation();
    about.setTitle(title);
    about.setCreator("Entente");
    about.setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(made, ZoneOffset.UTC)));
    document.setDocumentId(made.toEpochMilli());
    document.getDocumentCatalog().setLanguage(language);
  }

  private void draw() throws IOException {
    var size =
        new PDRectangle((float) (drawing.width() * scale), (float) (drawing.height() * scale));
    var page = new PDPage(size);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      // From here on as in the drawing: pixels, from the upper left corner downwards.
      content.transform(new Matrix(new AffineTransform(scale, 0, 0, -scale, 0, size.getHeight())));
      drawShapes(content);
      for (var lettering : drawing.words()) {
        if (lettering.inInter()) {
          content.saveGraphicsState();
          draw(lettering, content);
          content.restoreGraphicsState();
        }
      }
    }
  }

  private void drawShapes(PDPageContentStream content) throws IOException {
    float width = (float) drawing.width();
    float height = (float) drawing.height();
    var graphics = new PdfBoxGraphics2D(document, width, height);
    if (inks) {
      graphics.setColorMapper((colour, _) -> PrintInks.of(colour));
    }
    drawing.drawShapes(graphics);
    // Other fonts are not ours to embed: their letters stand as shapes.
    drawing.words().stream()
        .filter(words -> !words.inInter())
        .forEach(words -> Png.draw(words, graphics));
    graphics.dispose();
    content.saveGraphicsState();
    content.transform(new Matrix(1, 0, 0, -1, 0, height));
    content.drawForm(graphics.getXFormObject());
    content.restoreGraphicsState();
  }

  private void draw(Lettering lettering, PDPageContentStream content) throws IOException {
    content.transform(new Matrix(lettering.place()));
    content.setNonStrokingColor(paint(lettering.colour()));
    content.setLineJoinStyle(1);
    if (lettering.halo() != null) {
      content.setStrokingColor(paint(lettering.halo()));
      content.setLineWidth((float) lettering.haloWidth());
      set(lettering, RenderingMode.STROKE, content);
    }
    set(lettering, RenderingMode.FILL, content);
  }

  private void set(Lettering lettering, RenderingMode mode, PDPageContentStream content)
      throws IOException {
    content.beginText();
    content.setRenderingMode(mode);
    content.setFont(font(lettering.face()), (float) lettering.size());
    content.setTextMatrix(new Matrix(1, 0, 0, -1, 0, 0));
    content.showText(lettering.text());
    content.endText();
  }

  private PDColor paint(Color colour) {
    return inks
        ? PrintInks.of(colour)
        : new PDColor(colour.getRGBColorComponents(null), PDDeviceRGB.INSTANCE);
  }

  private PDFont font(Inter face) throws IOException {
    var font = fonts.get(face);
    if (font == null) {
      font = PDType0Font.load(document, new ByteArrayInputStream(face.file()), true);
      fonts.put(face, font);
    }
    return font;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
