package org.entente.web.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EmbedCodeTest {

  private static final String PAGE = "https://news.example/e/0123456789abcdef/";

  @Test
  void is_one_frame_that_needs_no_script() {
    assertThat(EmbedCode.iframe(PAGE, "Russia and its partners"))
        .isEqualTo(
            "<iframe src=\"https://news.example/e/0123456789abcdef/\""
                + " title=\"Russia and its partners\" width=\"100%\" height=\"720\""
                + " loading=\"lazy\" allow=\"\" frameborder=\"0\" style=\"border:0\"></iframe>");
  }

  @Test
  void lets_no_title_break_out_of_its_attribute() {
    assertThat(EmbedCode.iframe(PAGE, "\"><script>alert('1')</script> & more"))
        .contains("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; more")
        .doesNotContain("<script>");
  }
}
