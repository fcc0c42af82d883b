package org.entente.web.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.core.account.Right;
import org.entente.core.exporting.Exportable;
import org.entente.core.image.Images;
import org.entente.core.timeline.TimelineSummary;
import org.entente.web.exporting.ExportDialog;
import org.entente.web.importing.ImportView;
import org.entente.web.keys.Keys;
import org.entente.web.words.Words;

/** The head of a workspace: what one can do with the timeline as a whole. */
final class WorkspaceBar extends Div {

  /** What the bar's buttons ask for. */
  interface Actions {

    /** Another language is shown and written. */
    void write(String language);

    void newEvent();

    void publish();
  }

  private final Workspace workspace;
  private final Actions actions;
  private final Span title = new Span();
  private final Button changedSince;

  /**
   * The bar of a workspace.
   *
   * @param saved says whether everything is kept
   * @param rewind the buttons that undo and redo
   * @param steps the steps of a review
   * @param may whether a right is held on the timeline
   */
  WorkspaceBar(
      Workspace workspace,
      Images images,
      Component saved,
      Component rewind,
      Component steps,
      Predicate<Right> may,
      Actions actions) {
    this.workspace = workspace;
    this.actions = actions;
    var back = new Anchor("", Words.of("workspace.back"));
    back.addClassName("back");
    title.addClassName("timeline-title");
    retitle();
    changedSince = new Button("", click -> actions.publish());
    changedSince.addThemeVariants(ButtonVariant.TERTIARY);
    changedSince.addClassName("changed-since-edition");
    changedSince.setTooltipText(Words.of("workspace.changedHint"));
    changedSince.setVisible(false);
    var importing = importing();
    importing.setVisible(may.test(Right.WRITE_TIMELINE));
    var newEvent = newEvent();
    newEvent.setVisible(may.test(Right.WRITE_TIMELINE));
    var publish = publish();
    publish.setVisible(may.test(Right.PUBLISH_TIMELINE));
    add(
        back,
        title,
        languages(),
        saved,
        rewind,
        changedSince,
        importing,
        exporting(images),
        newEvent,
        steps,
        publish);
    addClassName("workspace-bar");
  }

  /** Shows the title as it reads now. */
  void retitle() {
    title.setText(titleText());
  }

  /** Says that readers see an older state than the one on the desk; nothing when they don't. */
  void sayChanged(Optional<TimelineSummary> summary) {
    var changed =
        summary.filter(line -> line.state() == TimelineSummary.State.CHANGED_SINCE_PUBLISHED);
    changed.ifPresent(line -> changedSince.setText(Words.of("library.CHANGED", line.edition())));
    changedSince.setVisible(changed.isPresent());
  }

  private String titleText() {
    return workspace.timeline().title().readIn(workspace.language());
  }

  private Component languages() {
    var choice = new Select<String>();
    choice.setItems(workspace.timeline().languages());
    choice.setItemLabelGenerator(Words::nameOf);
    choice.setValue(workspace.language());
    choice.setAriaLabel(Words.of("workspace.language"));
    choice.addClassName("language");
    choice.addValueChangeListener(change -> actions.write(change.getValue()));
    return choice;
  }

  private Component importing() {
    var timeline = workspace.timeline().id();
    return new Button(
        Words.of("workspace.import"),
        click -> getUI().ifPresent(ui -> ui.navigate(ImportView.class, ImportView.onto(timeline))));
  }

  private Component exporting(Images images) {
    return new Button(
        Words.of("workspace.export"),
        click ->
            new ExportDialog(
                    "“" + titleText() + "”",
                    Exportable.of(workspace.content(), workspace.language()),
                    images)
                .open());
  }

  private Component newEvent() {
    var button = new Button(Words.of("workspace.newEvent"), click -> actions.newEvent());
    button.setTooltipText("Alt+N");
    Keys.give(button, "n");
    Shortcuts.addShortcutListener(this, actions::newEvent, Key.KEY_N, KeyModifier.ALT);
    return button;
  }

  private Component publish() {
    var button = new Button(Words.of("workspace.publish"), click -> actions.publish());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    Keys.give(button, "p");
    return button;
  }
}
