package org.entente.web.event;

import com.vaadin.flow.component.html.Span;
import org.entente.web.words.Words;

/** The one place that says whether everything is kept. */
public final class SaveState extends Span {

  private boolean kept;

  /** Starts with everything kept. */
  public SaveState() {
    addClassName("save-state");
    getElement().setAttribute("role", "status");
    allKept();
  }

  /** Everything is kept. */
  public void allKept() {
    say(Words.of("save.saved"), "kept");
  }

  void notYet() {
    say(Words.of("save.notYet"), "open");
  }

  /** Somebody else wrote in the same place, and nobody has chosen yet. */
  public void overtaken() {
    say(Words.of("save.overtaken"), "open");
  }

  /** Whether everything is kept. */
  public boolean isKept() {
    return kept;
  }

  private void say(String text, String state) {
    kept = state.equals("kept");
    setText(text);
    getElement().setAttribute("data-state", state);
  }
}
