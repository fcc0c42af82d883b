package org.entente.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ArticleTextTest {

  @Test
  void plain_text_stays_as_it_is() {
    var plain = "  1 < 2, and <b> is no tag here.\r\n";
    assertThat(ArticleText.of(plain)).isEqualTo(plain);
  }

  @Test
  void of_a_page_only_the_article_is_read_with_a_blank_line_between_paragraphs() {
    var page =
        "<!doctype html><html><head><title>No</title><script>no()</script></head><body>"
            + "<nav>Home</nav><article><h1>Talks</h1><p>They <b>met</b> on&nbsp;Monday.</p>"
            + "<aside>Ad</aside><p>Then they left.</p></article><footer>No</footer></body></html>";
    assertThat(ArticleText.of(page)).isEqualTo("Talks\n\nThey met on Monday.\n\nThen they left.");
  }

  @Test
  void a_pasted_piece_of_html_is_read_too() {
    assertThat(ArticleText.of("<p>One &amp; two<br>three</p>")).isEqualTo("One & two\n\nthree");
  }
}
