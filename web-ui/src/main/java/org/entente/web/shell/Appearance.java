package org.entente.web.shell;

import com.vaadin.flow.component.select.Select;
import org.entente.web.words.Words;

/**
 * Light or dark, or as the system is: remembered by the browser, since it is the room that decides
 * and not the person.
 */
public final class Appearance extends Select<String> {

  /** Stands in the page's head, so that a dark page never flashes white. */
  public static final String SCRIPT =
      """
      {
        const key = 'entente.appearance';
        const known = ['auto', 'light', 'dark'];
        const show = (choice) => {
          document.documentElement.dataset.theme = choice;
          document.querySelectorAll('entente-timeline').forEach((each) => each.setAttribute('theme', choice));
        };
        // A browser that keeps nothing shows what the system asks for.
        const kept = () => { try { return localStorage.getItem(key); } catch { return null; } };
        window.ententeAppearance = {
          now: () => known.includes(kept()) ? kept() : 'auto',
          choose: (choice) => { try { localStorage.setItem(key, choice); } catch { } show(choice); },
        };
        show(window.ententeAppearance.now());
      }
      """;

  /** A choice that follows what the browser remembers. */
  public Appearance() {
    setItems("auto", "light", "dark");
    setItemLabelGenerator(
        choice ->
            switch (choice) {
              case "light" -> Words.of("appearance.light");
              case "dark" -> Words.of("appearance.dark");
              default -> Words.of("appearance.auto");
            });
    setLabel(Words.of("appearance.label"));
    setValue("auto");
    addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            getElement().executeJs("window.ententeAppearance.choose($0)", change.getValue());
          }
        });
    addAttachListener(
        attached ->
            getElement()
                .executeJs("return window.ententeAppearance.now()")
                .then(String.class, this::setValue));
  }
}
