package org.entente.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.date.EventDate;
import org.entente.core.importing.DayOrder;
import org.entente.core.importing.ImportRow;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.web.security.SignedInAs;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteTest
final class ImportViewTest extends SpringBrowserlessTest {

  @Autowired private Timelines timelines;
  @Autowired private Accounts accounts;

  private final Timeline timeline = Timeline.named("en", "For imports");

  @BeforeEach
  void sign_in_and_open_a_timelines_import() {
    SignedInAs.nobody();
    var ada = Account.invited(UUID.randomUUID() + "@example.org", "Ada", true, Map.of());
    accounts.add(ada);
    timelines.save(timeline);
    SignedInAs.person(ada);
    open();
  }

  @AfterEach
  void sign_out() {
    SignedInAs.nobody();
  }

  @Test
  void each_row_is_shown_as_it_will_be_and_its_problem_stands_with_it() {
    paste("Date\tTitle", "24 feb 2022\tA", "31 feb 2022\tB");
    assertThat(rows()).extracting(ImportRow::isReady).containsExactly(true, false);
    assertThat(keep().getText()).isEqualTo("Import 1 row");
    assertThat(texts()).contains("1 row has a problem and stays out");
    assertThat(stored()).isEmpty();
  }

  @Test
  void the_order_of_day_and_month_is_asked_for_and_then_counts() {
    paste("Date\tTitle", "4/3/2022\tA");
    assertThat(keep().isEnabled()).isFalse();
    assertThat(find(ListItem.class).all()).anyMatch(item -> item.getText().contains("day first"));
    order().setValue(DayOrder.MONTH_FIRST);
    assertThat(keep().isEnabled()).isTrue();
    test(keep()).click();
    assertThat(stored()).containsExactly(EventDate.of("2022-04-03"));
  }

  @Test
  void rows_that_are_here_already_are_not_taken_again() {
    paste("Date\tTitle", "2022\tA", "2023\tB");
    test(keep()).click();
    open();
    paste("Date\tTitle", "2022\tA", "2023\tB", "2024\tC");
    assertThat(keep().getText()).isEqualTo("Import 1 row");
    test(keep()).click();
    assertThat(timelines.full(timeline.id()).orElseThrow().events()).hasSize(3);
  }

  @Test
  void one_undo_takes_the_whole_import_back() {
    paste("Date\tTitle", "2022\tA", "2023\tB");
    test(keep()).click();
    assertThat(stored()).hasSize(2);
    test(find(Button.class).withText("Undo").all().getLast()).click();
    assertThat(stored()).isEmpty();
  }

  @Test
  void what_cannot_be_read_says_why_where_it_was_handed_in_and_stays_there() {
    paste("{\"events\": [");
    var refused = find(TextArea.class).single();
    assertThat(refused.isInvalid()).isTrue();
    assertThat(refused.getErrorMessage()).contains("JSON is broken");
    assertThat(refused.getValue()).startsWith("{");
  }

  @Test
  void a_file_that_cannot_be_read_says_why_beside_the_file() {
    test(find(Upload.class).single())
        .upload("events.xlsx", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 1, 2});
    assertThat(find(TextArea.class).single().isInvalid()).isFalse();
    assertThat(find(Paragraph.class).withClassName("problem").single().getText())
        .isEqualTo("events.xlsx: This is not an Excel workbook, or it is damaged");

    paste("Date\tTitle", "2022\tA");
    assertThat(find(Paragraph.class).withClassName("problem").exists()).isFalse();
  }

  private void open() {
    UI.getCurrent().navigate(ImportView.class, ImportView.onto(timeline.id()));
  }

  private void paste(String... lines) {
    find(TextArea.class).single().setValue(String.join("\n", lines));
    test(find(Button.class).withText("Look at these rows").single()).click();
  }

  private Button keep() {
    return find(Button.class).all().stream()
        .filter(button -> button.getText().matches("Import \\d+ rows?"))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private Select<DayOrder> order() {
    return (Select<DayOrder>)
        find(Select.class).all().stream()
            .filter(select -> "4/3/2022 is".equals(select.getLabel()))
            .findFirst()
            .orElseThrow();
  }

  private List<ImportRow> rows() {
    return find(PreviewGrid.class).single().getListDataView().getItems().toList();
  }

  private List<String> texts() {
    return find(Span.class).all().stream().map(Span::getText).toList();
  }

  private List<EventDate> stored() {
    return timelines.full(timeline.id()).orElseThrow().events().stream()
        .map(event -> event.date())
        .toList();
  }
}
