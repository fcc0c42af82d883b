package org.entente.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.core.exchange.Demonstration;
import org.entente.core.layout.LabelWidths;
import org.entente.core.picture.Picture;
import org.entente.core.picture.PictureEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The widths that Java lays labels out with, beside those that a browser sets them in. */
final class LabelWidthsInTheBrowserTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final double SIZE = 12.5;

  private static final List<String> IN_OUR_ALPHABETS =
      List.of(
          "Łódź, Győr and Århus sign “à la carte”",
          "Oekraïne – één jaar oorlog: 1.500 coördinaten",
          "L’été où l’Élysée s’inquiète : « ça suffit »",
          "Straße, Größe, Übung & Öl: 50 % weniger",
          "¿Mañana? El año del cigüeñal",
          "İstanbul’da görüşme: ağır şartlar çözüldü",
          "Nguyễn Phú Trọng đến Bắc Kinh",
          "Путин и Пашинян встретятся в Ереване",
          "Їжак, ґанок і щастя: зустріч у Києві",
          "Η Ελλάδα και η Τουρκία συμφωνούν",
          "AVATAR To. Wa, Ty. fi ffl 11:45 -> <=> (x*y)",
          "€ 1,5 mln / £20 – № 7 — 1914–1918…");

  private static final List<String> ARABIC =
      List.of(
          "الغزو الشامل",
          "انضمام فنلندا والسويد إلى حلف الناتو",
          "أرمينيا تلغي مناورات",
          "ضم أربع مناطق");

  private Page page;

  @BeforeEach
  void open() {
    BROWSER.site().putPage("/labels.html", "");
    page = BROWSER.page("/labels.html", 900, 600);
  }

  /** As the component sets them, light or strong. */
  @SuppressWarnings("unchecked")
  private List<Double> inTheBrowser(List<String> texts, boolean strong) {
    return ((List<Number>)
            page.evaluate(
                """
                async ([texts, strong, size]) => {
                  await document.fonts.load(`${strong ? 600 : 400} ${size}px Inter`, texts.join());
                  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
                  document.body.append(svg);
                  return texts.map(text => {
                    const node = document.createElementNS(svg.namespaceURI, 'text');
                    node.setAttribute('class', strong ? 'ent-label ent-strong' : 'ent-label');
                    node.textContent = text;
                    svg.append(node);
                    return node.getComputedTextLength();
                  });
                }
                """,
                List.of(texts, strong, SIZE)))
        .stream().map(Number::doubleValue).toList();
  }

  @Test
  void they_agree_within_two_pixels_in_both_weights() {
    var demonstration =
        Stream.of("en", "nl")
            .flatMap(language -> Picture.of(Demonstration.timeline(), language).events().stream())
            .map(PictureEvent::label);
    var labels = Stream.concat(demonstration, IN_OUR_ALPHABETS.stream()).distinct().toList();
    assertThat(labels).hasSizeGreaterThan(50);
    for (boolean strong : new boolean[] {false, true}) {
      var measured = inTheBrowser(labels, strong);
      assertThat(
              IntStream.range(0, labels.size())
                  .filter(i -> away(labels.get(i), strong, measured.get(i)) > 2)
                  .mapToObj(i -> labels.get(i) + ": " + measured.get(i)))
          .as(strong ? "weight 600" : "weight 400")
          .isEmpty();
    }
  }

  private static double away(String label, boolean strong, double measured) {
    return Math.abs(LabelWidths.width(label, SIZE, strong) - measured);
  }

  @Test
  void what_stands_in_the_readers_own_font_is_estimated_to_a_fifth() {
    var measured = inTheBrowser(ARABIC, false);
    for (int i = 0; i < ARABIC.size(); i++) {
      assertThat(away(ARABIC.get(i), false, measured.get(i)))
          .as(ARABIC.get(i))
          .isLessThan(measured.get(i) / 5);
    }
  }
}
