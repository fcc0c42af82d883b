package org.entente.web.still;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A drawing in three layers from back to front: shapes, flags, words. Shapes and flags are drawn by
 * a library; words are set here, in {@link Inter} and nothing else. Reads the SVG that our own Java
 * writes: words are {@code text} elements without parts, flags are {@code image} elements that hold
 * an SVG, both are moved and scaled by {@code transform} on groups, and nothing covers a word.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
record Drawing(
    double width, double height, SVGDocument shapes, List<Flag> flags, List<Lettering> words) {

  private static final String HELD = "data:image/svg+xml;base64,";
  private static final DocumentBuilderFactory FACTORY = factory();

  Drawing {
    flags = List.copyOf(flags);
    words = List.copyOf(words);
  }

  /** A flag and where it stands: a place in the drawing, and a size there. */
  record Flag(SVGDocument svg, AffineTransform place, double width, double height) {}

  /** Reads a drawing that our own Java wrote. */
  static Drawing of(String svg) {
    var document = parse(svg);
    var flags = new ArrayList<Flag>();
    var known = new HashMap<String, SVGDocument>();
    for (var image : taken(document, "image")) {
      flags.add(flag(image, known));
    }
    var words = taken(document, "text").stream().map(Lettering::of).toList();
    remove(taken(document, "text"));
    remove(taken(document, "image"));
    var root = document.getDocumentElement();
    return new Drawing(
        number(root, "width"), number(root, "height"), load(written(document)), flags, words);
  }

  /** Draws shapes and flags, in pixels of the drawing. */
  void drawShapes(Graphics2D graphics) {
    draw(shapes, graphics, width, height);
    for (var flag : flags) {
      var before = graphics.getTransform();
      graphics.transform(flag.place);
      draw(flag.svg, graphics, flag.width, flag.height);
      graphics.setTransform(before);
    }
  }

  private static void draw(SVGDocument svg, Graphics2D graphics, double width, double height) {
    svg.renderWithPlatform(
        NullPlatformSupport.INSTANCE, graphics, new ViewBox((float) width, (float) height));
  }

  private static Flag flag(Element image, Map<String, SVGDocument> known) {
    var address = image.getAttribute("href");
    if (!address.startsWith(HELD)) {
      throw new IllegalArgumentException("A flag is held by the drawing, not at " + address);
    }
    var svg =
        known.computeIfAbsent(
            address, held -> load(Base64.getDecoder().decode(held.substring(HELD.length()))));
    var place = Lettering.transform(image);
    place.translate(number(image, "x"), number(image, "y"));
    return new Flag(svg, place, number(image, "width"), number(image, "height"));
  }

  private static List<Element> taken(Document document, String name) {
    var found = document.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static void remove(List<Element> elements) {
    for (Node element : elements) {
      element.getParentNode().removeChild(element);
    }
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static Document parse(String svg) {
    try {
      return FACTORY.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("Not a drawing of ours", e);
    }
  }

  private static DocumentBuilderFactory factory() {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] written(Document document) {
    var svg = new ByteArrayOutputStream();
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(svg));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    return svg.toByteArray();
  }

  private static SVGDocument load(byte[] svg) {
    // Nothing is fetched: what a drawing needs, it holds.
    var context =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
    @Nullable SVGDocument loaded =
        new SVGLoader().load(new ByteArrayInputStream(svg), URI.create("memory:drawing"), context);
    return Objects.requireNonNull(loaded, "The drawing could not be read");
  }
}
