package org.entente.web.archive;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.core.event.EventId;
import org.entente.web.words.Words;

/** What can be done with the chosen events; seen while some are chosen. */
final class BulkBar extends Div {

  private final Span count = new Span();

  BulkBar(
      BulkDialogs dialogs, Supplier<Set<EventId>> chosen, Runnable chooseNone, boolean mayDelete) {
    addClassName("bulk-bar");
    getElement().setAttribute("role", "toolbar");
    getElement().setAttribute("aria-label", Words.of("bulk.label"));
    count.getElement().setAttribute("aria-live", "polite");
    var delete = new Button(Words.of("bulk.delete"), click -> dialogs.delete(chosen.get()));
    delete.setVisible(mayDelete);
    delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
    var none = new Button(Words.of("bulk.none"), click -> chooseNone.run());
    none.addThemeVariants(ButtonVariant.TERTIARY);
    add(
        count,
        new Button(Words.of("bulk.addTag"), click -> dialogs.addTag(chosen.get())),
        new Button(Words.of("bulk.removeTag"), click -> dialogs.removeTag(chosen.get())),
        new Button(Words.of("bulk.kind"), click -> dialogs.changeKind(chosen.get())),
        new Button(Words.of("bulk.source"), click -> dialogs.addSource(chosen.get())),
        new Button(Words.of("bulk.timeline"), click -> dialogs.use(chosen.get())),
        delete,
        none);
    show(0);
  }

  /** Says how many are chosen. */
  void show(int chosen) {
    setVisible(chosen > 0);
    count.setText(Words.of("bulk.chosen", chosen));
  }
}
