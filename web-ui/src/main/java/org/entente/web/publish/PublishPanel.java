package org.entente.web.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.entente.core.publish.Changes;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Plan;
import org.entente.core.publish.Publication;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.web.words.Words;

/** The next edition: what is different in it, why it is, what readers are told, and when. */
class PublishPanel extends Div {

  private final Timeline timeline;
  private final PublishingDesk desk;
  private final Does does;
  private final boolean first;
  private final RadioButtonGroup<Occasion> occasion = new RadioButtonGroup<>();
  private final TextArea note = new TextArea();
  private final WhenField when = new WhenField();
  private final Button button = new Button();

  /**
   * Why, and what readers are told.
   *
   * @param occasion the first edition is the first
   */
  record Wish(Occasion occasion, Texts note) {}

  /** What the panel has done. */
  interface Does {

    void publish(Wish wish);

    /** A plan was set or cancelled. */
    void planned();
  }

  PublishPanel(
      Timeline timeline,
      List<String> remarks,
      List<Publication> editions,
      PublishingDesk desk,
      Does does) {
    this.timeline = timeline;
    this.desk = desk;
    this.does = does;
    this.first = editions.isEmpty();
    addClassName("next-edition");
    var number = first ? 1 : editions.getFirst().number() + 1;
    boolean seen = !first && editions.getFirst().occasion() != Occasion.WITHDRAWAL;
    desk.plan(timeline).ifPresent(plan -> add(planned(plan)));
    if (!remarks.isEmpty()) {
      add(remarks(remarks));
    }
    if (seen) {
      var changes = desk.changes(timeline);
      add(changes(changes, editions.getFirst().number()));
      add(new H3(Words.of("publish.edition", number)), occasions(changes));
    }
    if (!first) {
      add(note());
    }
    when.addLaterListener(later -> name(number, later));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.addClickListener(click -> go());
    add(when, button);
    name(number, false);
  }

  private void name(int number, boolean later) {
    var what = first ? Words.of("workspace.publish") : Words.of("publish.publishEdition", number);
    button.setText(later ? Words.of("publish.plan", number) : what);
  }

  private Component occasions(Optional<Changes> changes) {
    occasion.setLabel(Words.of("publish.whatIsIt"));
    occasion.setItems(Occasion.NEW_EVENTS, Occasion.UPDATE, Occasion.CORRECTION);
    occasion.setItemLabelGenerator(kind -> Words.of("publish.as." + kind.name()));
    occasion.setValue(
        changes.filter(c -> !c.added().isEmpty()).isPresent()
            ? Occasion.NEW_EVENTS
            : Occasion.UPDATE);
    occasion.addValueChangeListener(change -> askForNote());
    return occasion;
  }

  private Component note() {
    note.setMaxLength(1_000);
    note.addClassName("note");
    askForNote();
    return note;
  }

  private void askForNote() {
    boolean correction = occasion.getValue() == Occasion.CORRECTION;
    note.setLabel(correction ? Words.of("publish.wrong") : Words.of("publish.told"));
    note.setHelperText(
        correction ? Words.of("publish.correctionHint") : Words.of("publish.noteHint"));
    note.setInvalid(false);
    note.setRequiredIndicatorVisible(correction);
  }

  private void go() {
    var chosen = occasion.getValue() == null ? Occasion.UPDATE : occasion.getValue();
    var wish =
        new Wish(
            first ? Occasion.FIRST : chosen, Texts.of(timeline.mainLanguage(), note.getValue()));
    if (wish.occasion().needsNote() && wish.note().isEmpty()) {
      note.setErrorMessage(Words.of("publish.tellWrong"));
      note.setInvalid(true);
      note.focus();
    } else if (!when.isLater()) {
      does.publish(wish);
    } else {
      when.chosen()
          .ifPresent(
              at -> {
                desk.plan(
                    new Plan(timeline.id(), at, when.isEmbargo(), wish.occasion(), wish.note()));
                does.planned();
              });
    }
  }

  private Component planned(Plan plan) {
    var words =
        new Paragraph(
            Words.of(
                plan.embargo() ? "publish.embargoed" : "publish.planned",
                WhenField.inWords(plan.at())));
    var cancel =
        new Button(
            Words.of("publish.cancelPlan"),
            click -> {
              desk.cancelPlan(timeline);
              does.planned();
            });
    var block = new Div(words, cancel);
    block.addClassName("planned");
    return block;
  }

  private static Component remarks(List<String> remarks) {
    var list = new UnorderedList();
    remarks.forEach(remark -> list.add(new ListItem(remark)));
    var block = new Div(new H3(Words.of("publish.before")), list);
    block.addClassName("remarks");
    return block;
  }

  private Component changes(Optional<Changes> changes, int last) {
    if (changes.isEmpty()) {
      return new Paragraph(Words.of("publish.notCompared", last));
    }
    if (changes.get().isEmpty()) {
      return new Paragraph(Words.of("publish.noChange", last));
    }
    var block =
        new Div(
            new H3(Words.of("publish.changed", last)),
            ChangeLines.list(changes.get(), timeline.mainLanguage()));
    block.addClassName("changed-since");
    return block;
  }
}
