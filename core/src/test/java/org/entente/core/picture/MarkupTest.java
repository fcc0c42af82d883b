package org.entente.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MarkupTest {

  @Test
  void texts_and_attributes_are_escaped() {
    var markup = new Markup().element("a", "R&D <b>", "title", "say \"hi\" & <go>");

    assertThat(markup.toString())
        .isEqualTo("<a title=\"say &quot;hi&quot; &amp; &lt;go&gt;\">R&amp;D &lt;b&gt;</a>");
  }

  @Test
  void characters_that_xml_cannot_hold_are_left_out() {
    var markup = new Markup().element("p", "a\u0000b\u0008c\uFFFEd\uD800e\u0085f🤝");

    assertThat(markup.toString()).isEqualTo("<p>abcdef🤝</p>");
  }

  @Test
  void only_void_elements_have_no_end_tag() {
    assertThat(new Markup().leaf("meta", "charset", "utf-8").leaf("p").toString())
        .isEqualTo("<meta charset=\"utf-8\"><p></p>");
  }

  @Test
  void an_element_left_open_is_an_error() {
    var markup = new Markup().open("svg");

    assertThatThrownBy(markup::toString).hasMessageContaining("svg");
  }
}
