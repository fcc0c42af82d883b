package org.entente.web.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.core.event.EventId;
import org.entente.core.history.Change;
import org.entente.core.history.Difference;
import org.entente.core.history.History;
import org.entente.core.history.OwnStep;
import org.entente.core.history.Rewind;
import org.entente.core.history.Wording;
import org.entente.web.event.SaveState;
import org.entente.web.history.HistoryPanel;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;

/** Going back in a workspace: undo, redo, and the history of the timeline and of its events. */
final class Rewinding {

  /** Tells the view of Ctrl+Z and its kin, except where one types: there they are the browser's. */
  private static final String LISTEN_TO_KEYS =
      """
      const view = this;
      const typing = 'textarea, [contenteditable], input:not([type=checkbox], [type=radio])';
      const onKey = event => {
        if (!view.isConnected) {
          window.removeEventListener('keydown', onKey);
          return;
        }
        const key = event.key.toLowerCase();
        const from = event.composedPath()[0];
        if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')
            || (from instanceof Element && from.matches(typing))) {
          return;
        }
        event.preventDefault();
        const redo = key === 'y' || event.shiftKey;
        view.dispatchEvent(new CustomEvent(redo ? 'workspace-redo' : 'workspace-undo'));
      };
      window.addEventListener('keydown', onKey);
      """;

  private final History history;
  private final Rewind rewind;
  private final Supplier<Workspace> workspace;
  private final Supplier<Wording> wording;
  private final SaveState saveState;
  private final Runnable onChange;
  private final Div buttons = new Div();

  /**
   * For one view.
   *
   * @param onChange after the workspace is read anew
   */
  Rewinding(
      History history,
      Rewind rewind,
      Supplier<Workspace> workspace,
      Supplier<Wording> wording,
      SaveState saveState,
      Runnable onChange) {
    this.history = history;
    this.rewind = rewind;
    this.workspace = workspace;
    this.wording = wording;
    this.saveState = saveState;
    this.onChange = onChange;
    buttons.add(
        button("↶", Words.of("shell.undo"), "Ctrl+Z", this::undo),
        button("↷", Words.of("rewind.redo"), "Ctrl+Shift+Z", this::redo));
    buttons.addClassName("rewind");
  }

  /** Shows the buttons to whoever may use them. */
  void show(boolean useful) {
    buttons.setVisible(useful);
  }

  void listenToKeys(Component view) {
    view.getElement().addEventListener("workspace-undo", key -> undo());
    view.getElement().addEventListener("workspace-redo", key -> redo());
    view.addAttachListener(attached -> view.getElement().executeJs(LISTEN_TO_KEYS));
  }

  Component buttons() {
    return buttons;
  }

  Component ofEvent(EventId event) {
    return HistoryPanel.of(event, history, rewind, wording.get(), this::changed);
  }

  Component ofTimeline() {
    return HistoryPanel.of(
        workspace.get().timeline().id(), history, rewind, wording.get(), this::changed);
  }

  private static Button button(String sign, String name, String key, Runnable action) {
    var button = new Button(sign, click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(name);
    button.setTooltipText(name + " (" + key + ")");
    return button;
  }

  private void undo() {
    if (isBusy()) {
      return;
    }
    tell("undone", rewind.undo(workspace.get().timeline().id(), wording.get().language()));
  }

  private void redo() {
    if (isBusy()) {
      return;
    }
    tell("redone", rewind.redo(workspace.get().timeline().id(), wording.get().language()));
  }

  /** Going back fills the form anew, so what can't be saved yet would be lost. */
  private boolean isBusy() {
    if (!saveState.isKept()) {
      Notices.tell(Words.of("rewind.busy"));
    }
    return !saveState.isKept();
  }

  private void tell(String what, Rewind.Outcome outcome) {
    switch (outcome) {
      case Rewind.Outcome.Nothing() -> Notices.tell(Words.of("rewind.nothing." + what));
      case Rewind.Outcome.Done(var step, var kept) -> {
        changed();
        Notices.tell(
            Words.of("rewind.did." + what, fields(step))
                + (kept.isEmpty() ? "" : ". " + Words.of("rewind.left", String.join(", ", kept))));
      }
    }
  }

  private String fields(OwnStep step) {
    var words = wording.get();
    var changes =
        switch (step) {
          case OwnStep.OnEvent(var own) -> Difference.of(own.before(), own.after(), words);
          case OwnStep.OnTimeline(var own) -> Difference.of(own.before(), own.after(), words);
        };
    var fields = changes.stream().map(Change::field).collect(Collectors.joining(", "));
    return switch (step) {
      case OwnStep.OnEvent(var own) ->
          Words.of("rewind.fieldsOf", fields, own.after().title().readIn(words.language()));
      case OwnStep.OnTimeline _ -> fields;
    };
  }

  private void changed() {
    workspace.get().reload();
    onChange.run();
  }
}
