package org.entente.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.core.exchange.ReadOutcome.Unreadable;
import org.entente.core.image.ImagesInMemory;
import org.entente.core.timeline.ReadersView;
import org.junit.jupiter.api.Test;

final class ViewsInTheFileTest {

  @Test
  void a_timeline_that_names_no_views_offers_all() {
    assertThat(Demonstration.timeline().timeline().look().views())
        .containsExactly(ReadersView.values());
  }

  @Test
  void a_view_that_does_not_exist_stands_twice_or_is_missing_is_refused() {
    assertThat(problemsWith("[\"map\"]"))
        .containsExactly("timeline.look.views: “map” is none of relations, countries, story");
    assertThat(problemsWith("[\"story\", \"story\"]")).singleElement().asString().contains("once");
    assertThat(problemsWith("[]")).singleElement().asString().contains("one view or more");
  }

  private static List<String> problemsWith(String views) {
    var file = Exchange.write(Demonstration.timeline(), new ImagesInMemory());
    var changed = file.replaceFirst("(?s)\"views\" : \\[.*?]", "\"views\" : " + views);
    assertThat(changed).isNotEqualTo(file);
    return Exchange.read(changed) instanceof Unreadable unreadable
        ? unreadable.problems().stream().map(Problem::toString).toList()
        : List.of();
  }
}
