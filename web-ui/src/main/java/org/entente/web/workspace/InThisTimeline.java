package org.entente.web.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.UnaryOperator;
import org.entente.core.event.Event;
import org.entente.core.timeline.ChosenEvent;
import org.entente.web.event.EventForm;
import org.entente.web.event.Importance;
import org.entente.web.words.Words;

/** How this timeline shows an event: its own short label and weight, whatever the archive says. */
final class InThisTimeline extends Div {

  /** No weight of its own. */
  private static final int AS_IN_THE_ARCHIVE = 0;

  private final Workspace workspace;
  private final Event event;
  private final Runnable onChange;

  InThisTimeline(Workspace workspace, Event event, Runnable onChange) {
    this.workspace = workspace;
    this.event = event;
    this.onChange = onChange;
    addClassName("in-this-timeline");
    var fields = new Div(label(), importance());
    fields.addClassName("line");
    add(new H3(Words.of("here.title")), fields);
  }

  private TextField label() {
    var language = workspace.language();
    var label = new TextField(Words.of("here.label"));
    label.setPlaceholder(event.title().readIn(language));
    label.setHelperText(Words.of("here.labelHint"));
    label.setMaxLength(Event.MAX_TITLE);
    label.setValue(workspace.timeline().choice(event.id()).label().in(language));
    label.setValueChangeMode(ValueChangeMode.LAZY);
    label.setValueChangeTimeout(EventForm.PAUSE_MS);
    label.addValueChangeListener(
        typed ->
            change(
                choice ->
                    new ChosenEvent(
                        choice.event(),
                        choice.label().with(language, typed.getValue()),
                        choice.importance())));
    return label;
  }

  private Select<Integer> importance() {
    var importance = new Select<Integer>();
    importance.setLabel(Words.of("here.importance"));
    importance.setItems(AS_IN_THE_ARCHIVE, 3, 2, 1);
    importance.setItemLabelGenerator(
        item ->
            item == AS_IN_THE_ARCHIVE
                ? Words.of(
                    "here.asArchive",
                    Importance.name(event.importance()).toLowerCase(Words.locale()))
                : Importance.name(item));
    var own = workspace.timeline().choice(event.id()).importance();
    importance.setValue(own == null ? AS_IN_THE_ARCHIVE : own);
    importance.addValueChangeListener(
        chosen ->
            change(
                choice ->
                    new ChosenEvent(
                        choice.event(),
                        choice.label(),
                        chosen.getValue() == AS_IN_THE_ARCHIVE ? null : chosen.getValue())));
    return importance;
  }

  private void change(UnaryOperator<ChosenEvent> edit) {
    workspace.change(timeline -> timeline.showing(edit.apply(timeline.choice(event.id()))));
    onChange.run();
  }
}
