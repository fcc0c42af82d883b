package org.entente.web.clipboard;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.entente.web.words.Words;

/**
 * Puts a text on the clipboard. The browser's clipboard is only there on secure pages, so on plain
 * HTTP the text is copied the old way, from a field that is there for a moment.
 */
public class CopyButton extends Button {

  private static final String COPY =
      """
      const text = $0, done = () => this.$server.copied();
      const old = () => {
        const area = document.createElement('textarea');
        area.value = text;
        area.style.position = 'fixed';
        this.after(area);
        area.select();
        document.execCommand('copy');
        area.remove();
        this.focus();
        done();
      };
      if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, old); else old();
      """;

  private final String label;

  /** A button of this label for this text. */
  public CopyButton(String label, String text) {
    super(label);
    this.label = label;
    addThemeVariants(ButtonVariant.PRIMARY);
    addClickListener(click -> getElement().executeJs(COPY, text));
  }

  /** Called from the browser once the text is on the clipboard. */
  @ClientCallable
  void copied() {
    setText(Words.of("copy.copied"));
    getElement().setAttribute("aria-live", "polite");
    getElement().executeJs("setTimeout(() => this.$server.offerAgain(), 4000)");
  }

  /** Called from the browser a while later. */
  @ClientCallable
  void offerAgain() {
    setText(label);
  }
}
