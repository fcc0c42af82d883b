package org.entente.web.importing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.core.importing.Progress;
import org.entente.web.security.Aside;
import org.entente.web.words.Words;

/**
 * Work that may take long: beside the request, with a bar and a way to stop it. Short work is done
 * at once. The page asks how far it is, so that no open connection is needed.
 */
final class LongWork extends Div {

  private static final int ASK_EVERY_MS = 300;

  private final Span text = new Span();
  private final ProgressBar bar = new ProgressBar();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicInteger percent = new AtomicInteger();

  LongWork() {
    addClassName("long-work");
    setVisible(false);
    getElement().setAttribute("role", "status");
    var stop = new Button(Words.of("import.stop"), click -> stopped.set(true));
    add(text, bar, stop);
  }

  /**
   * Does the work, then hands over what came of it, in the session.
   *
   * @param isLong whether to do it beside the request
   */
  <T> void run(
      String words, boolean isLong, Function<Progress, T> work, Consumer<T> then, Runnable failed) {
    if (!isLong) {
      then.accept(work.apply(Progress.UNWATCHED));
      return;
    }
    var ui = UI.getCurrent();
    text.setText(words);
    stopped.set(false);
    percent.set(0);
    bar.setIndeterminate(true);
    setVisible(true);
    ui.setPollInterval(ASK_EVERY_MS);
    var asking = ui.addPollListener(poll -> showProgress());
    Aside.start(
        "import",
        () -> {
          try {
            var done = work.apply(this::goOn);
            ui.access(
                () -> {
                  end(ui);
                  asking.remove();
                  then.accept(done);
                });
          } catch (RuntimeException failure) {
            ui.access(
                () -> {
                  end(ui);
                  asking.remove();
                  failed.run();
                });
            throw failure;
          }
        });
  }

  private boolean goOn(int done, int of) {
    percent.set(of == 0 ? 0 : (int) (100L * done / of));
    return !stopped.get();
  }

  private void showProgress() {
    var now = percent.get();
    bar.setIndeterminate(now == 0);
    bar.setValue(now / 100.0);
  }

  private void end(UI ui) {
    setVisible(false);
    ui.setPollInterval(-1);
  }
}
