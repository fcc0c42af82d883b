package org.entente.web.archive;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.core.event.EventId;

/** What can be done with the chosen events; seen while some are chosen. */
final class BulkBar extends Div {

  private final Span count = new Span();

  BulkBar(
      BulkDialogs dialogs, Supplier<Set<EventId>> chosen, Runnable chooseNone, boolean mayDelete) {
    addClassName("bulk-bar");
    getElement().setAttribute("role", "toolbar");
    getElement().setAttribute("aria-label", "Chosen events");
    count.getElement().setAttribute("aria-live", "polite");
    var delete = new Button("Delete …", click -> dialogs.delete(chosen.get()));
    delete.setVisible(mayDelete);
    delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
    var none = new Button("Choose none", click -> chooseNone.run());
    none.addThemeVariants(ButtonVariant.TERTIARY);
    add(
        count,
        new Button("Add tag …", click -> dialogs.addTag(chosen.get())),
        new Button("Remove tag …", click -> dialogs.removeTag(chosen.get())),
        new Button("Change kind …", click -> dialogs.changeKind(chosen.get())),
        new Button("Add source …", click -> dialogs.addSource(chosen.get())),
        new Button("Put on a timeline …", click -> dialogs.use(chosen.get())),
        delete,
        none);
    show(0);
  }

  /** Says how many are chosen. */
  void show(int chosen) {
    setVisible(chosen > 0);
    count.setText(chosen + " chosen");
  }
}
