package org.entente.web.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publications;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineImport;
import org.entente.core.timeline.Timelines;
import org.entente.web.publish.EmbedCode.Way;
import org.entente.web.reader.PublishedTimeline;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteTest
final class PublishDialogTest extends SpringBrowserlessTest {

  @Autowired Timelines timelines;
  @Autowired TimelineImport imports;
  @Autowired Publications publications;
  @Autowired PublishTimeline publishing;
  @Autowired PublishingDesk desk;
  @Autowired DataSource database;

  private Timeline timeline;

  @BeforeEach
  void a_timeline_that_nobody_has_published() {
    var full = PublishedTimeline.copy(4);
    imports.add(full, List.of());
    timeline = timelines.byId(full.timeline().id()).orElseThrow();
  }

  @Test
  void a_first_edition_is_one_click_and_then_it_can_be_embedded() {
    open();
    assertThat(state()).isEqualTo("Readers can't see this timeline yet.");
    assertThat(tabs()).containsExactly("Publish", "Stills");

    test(button("Publish")).click();

    awaitState("Readers see edition 1");
    assertThat(tabs()).containsExactly("Publish", "Embed", "Stills", "Editions");
    assertThat(find(Tabs.class).single().getSelectedTab().getLabel()).isEqualTo("Embed");
  }

  @Test
  void a_publishing_that_is_stopped_leaves_readers_with_what_they_saw() throws SQLException {
    open();
    try (var lock = database.getConnection()) {
      lock.setAutoCommit(false);
      // Registering the edition waits for this, so there is time to press Stop.
      lock.createStatement().execute("lock table publication in exclusive mode");
      test(button("Publish")).click();
      await(() -> find(Button.class).withText("Stop").exists());
      test(button("Stop")).click();
      assertThat(words()).contains("Stopping …");
      assertThat(find(Button.class).withText("Stop").single().isEnabled()).isFalse();
      lock.rollback();
    }

    awaitState("Readers can't see this timeline yet.");
    assertThat(publications.of(timeline.id())).isEmpty();
    test(button("Publish")).click();
    awaitState("Readers see edition 1");
  }

  @Test
  void what_changed_in_the_archive_is_shown_with_before_and_after() {
    publishing.publish(timeline.id());
    open();
    assertThat(words()).contains("Nothing has changed since edition 1.");

    timelines.save(timeline.withHead(Texts.of("en", "Another title"), timeline.standfirst()));
    open();

    assertThat(find(ListItem.class).all())
        .anyMatch(item -> item.getText().equals("The timeline's title"));
  }

  @Test
  void a_correction_is_not_published_without_a_note_and_the_note_is_kept_with_it() {
    publishing.publish(timeline.id());
    open();
    occasion().setValue(Occasion.CORRECTION);

    test(button("Publish edition 2")).click();

    var note = find(TextArea.class).single();
    assertThat(note.isInvalid()).isTrue();
    assertThat(note.getErrorMessage()).contains("what was wrong");
    assertThat(publications.of(timeline.id())).hasSize(1);

    note.setValue("It was Tuesday.");
    test(button("Publish edition 2")).click();
    awaitState("Readers see edition 2");
    var kept = publications.of(timeline.id()).getFirst();
    assertThat(kept.occasion()).isEqualTo(Occasion.CORRECTION);
    assertThat(kept.note().readIn("en")).isEqualTo("It was Tuesday.");
  }

  @Test
  void a_plan_is_for_a_time_to_come_stands_above_all_and_can_be_cancelled() {
    open();
    later().setValue(true);
    var at = find(DateTimePicker.class).single();
    at.setValue(LocalDateTime.of(2001, 1, 1, 9, 0));
    test(button("Plan edition 1")).click();
    assertThat(at.isInvalid()).isTrue();
    assertThat(desk.plan(timeline)).isEmpty();

    at.setValue(LocalDateTime.of(2999, 1, 1, 9, 0));
    test(button("Plan edition 1")).click();
    assertThat(desk.plan(timeline)).isPresent();
    assertThat(words())
        .anyMatch(text -> text.matches("To be published Tuesday,? 1 January 2999.*"));

    test(button("Cancel the plan")).click();
    assertThat(desk.plan(timeline)).isEmpty();
    assertThat(words()).noneMatch(text -> text.startsWith("To be published"));
  }

  @Test
  void under_embargo_publishing_is_refused_in_words() {
    open();
    later().setValue(true);
    find(DateTimePicker.class).single().setValue(LocalDateTime.of(2999, 1, 1, 9, 0));
    box("Embargo: nobody can publish it before").setValue(true);
    test(button("Plan edition 1")).click();

    test(button("Publish")).click();

    await(() -> publications.of(timeline.id()).isEmpty() && hasButton("Publish"));
    assertThat(words()).anyMatch(text -> text.startsWith("Under embargo until"));
  }

  @Test
  void nobody_withdraws_without_a_reason_and_then_there_is_nothing_to_embed() {
    publishing.publish(timeline.id());
    open();
    choose("Editions");

    test(button("Withdraw from readers")).click();
    var reason = find(TextArea.class).single();
    assertThat(reason.getErrorMessage()).isEqualTo("Tell readers why it is gone.");

    reason.setValue("The court forbade it.");
    test(button("Withdraw from readers")).click();
    awaitState("Withdrawn ");
    assertThat(tabs()).containsExactly("Publish", "Stills", "Editions");
  }

  @Test
  void each_option_is_in_the_code_of_each_way_that_knows_it() {
    publishing.publish(timeline.id());
    var edition = publications.edition(timeline.id(), 1).orElseThrow();
    var address = URI.create("https://readers.example/e/" + timeline.publicId() + "/");
    var panel = new EmbedPanel(timeline, edition, address, desk.colours(timeline));
    UI.getCurrent().add(panel);

    select("First view").setValue("story");
    select("Language").setValue("nl");
    day("From").setValue(LocalDate.of(2022, 1, 1));
    day("To").setValue(LocalDate.of(2022, 6, 30));

    assertThat(code())
        .startsWith("<iframe ")
        .contains("nl.html#period=2022-01-01_2022-06-30&amp;view=story");
    ways().setValue(Way.ELEMENT);
    assertThat(code())
        .contains("<entente-timeline src=\"" + address + "data.nl.json\"")
        .contains(" period=\"2022-01-01_2022-06-30\" theme=\"light\" view=\"story\" headline>");

    day("To").setValue(LocalDate.of(2021, 6, 30));
    assertThat(day("To").isInvalid()).isTrue();
    assertThat(code()).doesNotContain("period");
  }

  @Test
  void a_still_is_offered_once_its_width_and_days_can_be_used() {
    var panel = new StillPanel(timeline);
    UI.getCurrent().add(panel);
    assertThat(downloads())
        .hasSize(3)
        .allMatch(to -> to.contains("width=95mm&") && to.contains("part=opening"));

    select("Period").setValue("From one day to another");
    assertThat(downloads()).isEmpty();
    day("First day").setValue(LocalDate.of(2022, 2, 1));
    day("Last day").setValue(LocalDate.of(2022, 1, 1));
    assertThat(day("Last day").isInvalid()).isTrue();
    day("Last day").setValue(LocalDate.of(2022, 3, 1));
    assertThat(downloads()).hasSize(3).allMatch(to -> to.contains("part=2022-02-01_2022-03-01"));
  }

  private void open() {
    find(PublishDialog.class).all().forEach(PublishDialog::close);
    new PublishDialog(timeline, List.of(), desk).open();
  }

  private String state() {
    return find(Paragraph.class).withClassName("publish-state").single().getText();
  }

  private List<String> words() {
    return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
  }

  private List<String> tabs() {
    return find(Tab.class).all().stream().map(Tab::getLabel).toList();
  }

  private void choose(String tab) {
    test(find(Tabs.class).single()).select(tab);
  }

  private Button button(String text) {
    return find(Button.class).withText(text).single();
  }

  private boolean hasButton(String text) {
    return find(Button.class).withText(text).exists();
  }

  private Checkbox box(String label) {
    return find(Checkbox.class).all().stream()
        .filter(box -> label.equals(box.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private DatePicker day(String label) {
    return find(DatePicker.class).all().stream()
        .filter(day -> label.equals(day.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private Select<String> select(String label) {
    return (Select<String>)
        find(Select.class).all().stream()
            .filter(select -> label.equals(select.getLabel()))
            .findFirst()
            .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private <T> RadioButtonGroup<T> radios(String label) {
    return (RadioButtonGroup<T>)
        find(RadioButtonGroup.class).all().stream()
            .filter(group -> label.equals(group.getLabel()))
            .findFirst()
            .orElseThrow();
  }

  private RadioButtonGroup<Occasion> occasion() {
    return radios("What is it?");
  }

  private RadioButtonGroup<Boolean> later() {
    return radios("When");
  }

  private RadioButtonGroup<Way> ways() {
    return radios("Way to embed");
  }

  private String code() {
    return find(Pre.class).single().getText();
  }

  private List<String> downloads() {
    return find(Anchor.class).all().stream()
        .map(Anchor::getHref)
        .filter(to -> to.startsWith("/stills/"))
        .toList();
  }

  private void awaitState(String start) {
    await(() -> find(Tabs.class).exists() && state().startsWith(start));
  }

  /** What is done aside tells the page when it is done; how long that takes is not the matter. */
  private void await(BooleanSupplier done) {
    try {
      for (int i = 0; i < 600 && !done.getAsBoolean(); i++) {
        TimeUnit.MILLISECONDS.sleep(50);
        roundTrip();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    assertThat(done.getAsBoolean()).isTrue();
  }
}
