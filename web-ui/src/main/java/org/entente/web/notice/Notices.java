package org.entente.web.notice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import org.entente.web.words.Words;

/** Short messages at the foot of the window. */
public final class Notices {

  private static final int READING_MS = 5_000;
  private static final int UNDO_MS = 12_000;
  private static final int LONG_UNDO_MS = 120_000;

  private Notices() {}

  /** Tells something that needs no answer. */
  public static void tell(String message) {
    var notification = notification(READING_MS);
    notification.add(words(message));
    notification.open();
  }

  /** Tells what was done and offers to undo it. */
  public static void tellWithUndo(String message, Runnable undo) {
    tellWithUndo(message, UNDO_MS, undo);
  }

  /** The same for much that was done at once, which takes longer to look over. */
  public static void tellWithLongUndo(String message, Runnable undo) {
    tellWithUndo(message, LONG_UNDO_MS, undo);
  }

  private static void tellWithUndo(String message, int duration, Runnable undo) {
    var notification = notification(duration);
    var button =
        new Button(
            Words.of("shell.undo"),
            click -> {
              notification.close();
              undo.run();
            });
    button.addThemeVariants(ButtonVariant.TERTIARY);
    var line = new HorizontalLayout(words(message), button);
    line.addClassName("notice");
    notification.add(line);
    notification.open();
  }

  private static Notification notification(int duration) {
    var notification = new Notification();
    notification.setPosition(Notification.Position.BOTTOM_CENTER);
    notification.setDuration(duration);
    return notification;
  }

  private static Span words(String message) {
    var words = new Span(message);
    words.addClassName("notice-words");
    return words;
  }
}
