package org.entente.web.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.event.CheckedEvent;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.event.Tag;
import org.entente.core.question.SavedSearch;
import org.entente.core.question.SavedSearches;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.web.event.EventForm;
import org.entente.web.security.SignedInAs;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteTest
final class ArchiveViewTest extends SpringBrowserlessTest {

  @Autowired private Events events;
  @Autowired private SavedSearches searches;
  @Autowired private Accounts accounts;
  @Autowired private Timelines timelines;

  @BeforeEach
  void sign_in() {
    var ada =
        Account.invited("ada-" + UUID.randomUUID() + "@newsroom.example", "Ada", true, Map.of());
    accounts.add(ada);
    SignedInAs.person(ada);
  }

  @AfterEach
  void sign_out() {
    SignedInAs.nobody();
  }

  @Test
  void many_events_get_a_tag_after_the_dialog_said_how_many() {
    var one = kept("One of many");
    var two = kept("Two of many");
    navigate(ArchiveView.class);
    var grid = find(EventGrid.class).single();
    grid.show(new EventSearch("of many", Set.of(), null, null));
    grid.asMultiSelect().select(one, two);

    test(button("Add tag …")).click();
    tagInDialog().setValue("for the desk");
    assertThat(find(Paragraph.class).all())
        .anyMatch(said -> said.getText().equals("2 of 2 events will change."));
    test(button("Add a tag")).click();
    assertThat(events.byIds(List.of(one.id(), two.id())).values())
        .allSatisfy(event -> assertThat(event.tags()).containsExactly(new Tag("for the desk")));

    test(button("Undo")).click();
    assertThat(events.byIds(List.of(one.id(), two.id())).values())
        .allSatisfy(event -> assertThat(event.tags()).isEmpty());
  }

  @Test
  void an_event_is_written_in_every_language_that_timelines_are_told_in() {
    timelines.save(Timeline.named("de", "Russland und seine Partner"));
    var event = kept("A treaty of friendship");
    navigate(ArchiveView.class);
    find(ArchiveForm.class).single().show(event);
    assertThat(title().getValue()).isEqualTo("A treaty of friendship");

    language().setValue("de");
    assertThat(title().getPlaceholder()).isEqualTo("A treaty of friendship");
    title().setValue("Ein Freundschaftsvertrag");

    assertThat(events.byId(event.id()).orElseThrow().title())
        .isEqualTo(Texts.of("de", "Ein Freundschaftsvertrag", "en", "A treaty of friendship"));
    language().setValue("en");
    assertThat(title().getValue()).isEqualTo("A treaty of friendship");
  }

  @Test
  void what_a_new_event_says_in_one_language_stays_while_another_is_written() {
    timelines.save(Timeline.named("de", "Russland und seine Nachbarn"));
    navigate(ArchiveView.class);
    test(button("New event")).click();
    title().setValue("Not kept yet");
    language().setValue("de");
    title().setValue("Noch nicht da");
    language().setValue("en");

    assertThat(title().getValue()).isEqualTo("Not kept yet");
    assertThat(find(EventForm.class).single().draft().title().in("de")).isEqualTo("Noch nicht da");
  }

  @SuppressWarnings("unchecked")
  private Select<String> language() {
    return find(Select.class).withClassName("language").single();
  }

  private TextField title() {
    return find(TextField.class).withPropertyValue(TextField::getLabel, "Title").single();
  }

  @Test
  void what_is_asked_is_kept_for_the_newsroom_under_a_name() {
    var question = new EventSearch("", Set.of(), Kind.TREATY, null);
    navigate(ArchiveView.class);
    find(EventFilters.class).single().ask(question);
    test(button("Save search …")).click();
    find(TextField.class).withCaption("Name").single().setValue("Treaties of all times");
    test(button("Save")).click();
    assertThat(searches.all())
        .extracting(SavedSearch::name, SavedSearch::search)
        .containsExactly(tuple("Treaties of all times", question));
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> tagInDialog() {
    return (ComboBox<String>) find(ComboBox.class).withCaption("Tag").all().getLast();
  }

  private Button button(String text) {
    return find(Button.class).withText(text).single();
  }

  private Event kept(String title) {
    var blank = EventDraft.blank();
    var draft =
        new EventDraft(
            blank.id(),
            0,
            "2016",
            Kind.OTHER,
            Texts.of("en", title),
            Texts.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "",
            "",
            "",
            Texts.NONE,
            2,
            List.of());
    var event = ((CheckedEvent.Ready) CheckedEvent.of(draft)).event();
    events.save(event);
    return event.withVersion(1);
  }
}
