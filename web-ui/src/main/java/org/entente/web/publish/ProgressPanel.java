package org.entente.web.publish;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.core.publish.Progress;
import org.entente.web.words.Words;

/** How far a publishing is, in words and as a bar, with a way to stop it while that is safe. */
class ProgressPanel extends Div {

  private final Paragraph words = new Paragraph();
  private final ProgressBar bar = new ProgressBar();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Button stop = new Button(Words.of("import.stop"), click -> stop());

  ProgressPanel(String what) {
    addClassName("publish-progress");
    words.setText(what);
    words.getElement().setAttribute("role", "status");
    bar.setIndeterminate(true);
    stop.setVisible(false);
    add(words, bar, stop);
  }

  private void stop() {
    stopped.set(true);
    stop.setEnabled(false);
    words.setText(Words.of("publish.stopping"));
  }

  /** What the publishing tells, shown in this page. */
  Progress in(UI ui) {
    return new Progress() {
      @Override
      public void at(Step step, int done, int of) {
        ui.access(() -> show(step, done, of));
      }

      @Override
      public boolean isStopped() {
        return stopped.get();
      }
    };
  }

  private void show(Progress.Step step, int done, int of) {
    stop.setVisible(step != Progress.Step.SHOWING);
    if (stopped.get()) {
      return;
    }
    words.setText(
        switch (step) {
          case LAYING_OUT -> Words.of("publish.step1");
          case WRITING -> Words.of("publish.step2", done + 1, of);
          case SHOWING -> Words.of("publish.step3");
        });
    bar.setIndeterminate(of == 0);
    if (of > 0) {
      bar.setValue((double) done / of);
    }
  }
}
