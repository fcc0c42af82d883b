package org.entente.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineImport;
import org.entente.core.timeline.Timelines;
import org.entente.web.reader.PublishedTimeline;
import org.entente.web.security.SignedInAs;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From events that show nothing to a picture. */
@EntenteTest
final class OfferedRelationsTest extends SpringBrowserlessTest {

  private static final String EMPTY =
      "The picture is empty: no relation is shown yet. Choose relations";

  @Autowired private Timelines timelines;
  @Autowired private TimelineImport imports;
  @Autowired private Accounts accounts;

  private TimelineId id;

  @BeforeEach
  void a_timeline_with_events_and_no_relation() {
    SignedInAs.nobody();
    var full = PublishedTimeline.copy(6);
    imports.add(full, List.of());
    id = full.timeline().id();
    timelines.save(timeline().withRelations(List.of()));
    var ada = Account.invited(UUID.randomUUID() + "@newsroom.example", "Ada", true, Map.of());
    accounts.add(ada);
    SignedInAs.person(ada);
  }

  @AfterEach
  void sign_out() {
    SignedInAs.nobody();
  }

  @Test
  void an_empty_picture_leads_to_the_relations_that_its_events_are_about() {
    navigate(WorkspaceView.class, Map.of("timeline", id.toString()));
    test(button(EMPTY)).click();
    var offers = offers();
    assertThat(offers).isNotEmpty().allMatch(text -> text.matches(".+ – .+, \\d+ events?"));

    test(button(offers.getFirst())).click();

    assertThat(timeline().relations()).hasSize(1);
    assertThat(offers()).doesNotContain(offers.getFirst());
    assertThat(find(Button.class).withText(EMPTY).exists()).isFalse();
  }

  private List<String> offers() {
    return find(OfferedRelations.class)
        .single()
        .getChildren()
        .filter(Button.class::isInstance)
        .map(offer -> ((Button) offer).getText())
        .toList();
  }

  private Button button(String text) {
    return find(Button.class).withText(text).single();
  }

  private Timeline timeline() {
    return timelines.byId(id).orElseThrow();
  }
}
