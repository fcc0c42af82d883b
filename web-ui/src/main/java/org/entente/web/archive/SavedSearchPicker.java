package org.entente.web.archive;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import org.entente.core.event.EventSearch;
import org.entente.core.question.SavedSearch;
import org.entente.core.question.SavedSearches;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;

/** The newsroom's saved searches: asks one again, keeps what is asked now, forgets one. */
final class SavedSearchPicker extends Div {

  private final SavedSearches searches;
  private final EventFilters filters;
  private final boolean mayKeep;
  private final ComboBox<SavedSearch> choice = new ComboBox<>();
  private final Button keep = new Button(Words.of("search.save"), click -> askForName());
  private final Button forget = new Button(Words.of("search.forget"), click -> forget());

  SavedSearchPicker(SavedSearches searches, EventFilters filters, boolean mayKeep) {
    this.searches = searches;
    this.mayKeep = mayKeep;
    this.filters = filters;
    addClassName("saved-searches");
    choice.setAriaLabel(Words.of("search.saved"));
    choice.setPlaceholder(Words.of("search.saved"));
    choice.setItemLabelGenerator(SavedSearch::name);
    choice.setClearButtonVisible(true);
    choice.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            filters.ask(change.getValue() == null ? EventSearch.ALL : change.getValue().search());
          }
        });
    forget.addThemeVariants(ButtonVariant.TERTIARY);
    add(choice, keep, forget);
    choice.setItems(searches.all());
    show(filters.value());
  }

  /** Follows what is asked: only a question can be saved, only a saved one be forgotten. */
  void show(EventSearch asked) {
    var chosen = choice.getValue();
    boolean saved = chosen != null && chosen.search().equals(asked);
    keep.setVisible(mayKeep && !saved && !asked.equals(EventSearch.ALL));
    forget.setVisible(mayKeep && saved);
  }

  private void askForName() {
    var dialog = new Dialog(Words.of("search.title"));
    dialog.setWidth("26rem");
    var name = new TextField(Words.of("search.name"));
    name.setMaxLength(SavedSearch.MAX_NAME);
    name.setWidthFull();
    name.setValueChangeMode(ValueChangeMode.EAGER);
    name.setHelperText(Words.of("search.nameHint"));
    if (choice.getValue() != null) {
      name.setValue(choice.getValue().name());
    }
    var save =
        new Button(
            Words.of("search.keep"),
            click -> {
              keep(name.getValue());
              dialog.close();
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setEnabled(!name.getValue().isBlank());
    save.addClickShortcut(Key.ENTER);
    name.addValueChangeListener(change -> save.setEnabled(!change.getValue().isBlank()));
    var cancel = new Button(Words.of("shell.cancel"), click -> dialog.close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    dialog.add(name);
    dialog.getFooter().add(cancel, save);
    dialog.open();
    name.focus();
  }

  private void keep(String name) {
    var saved = searches.save(name, filters.value());
    choice.setItems(searches.all());
    choice.setValue(saved);
    show(filters.value());
    Notices.tell(Words.of("search.kept"));
  }

  private void forget() {
    var forgotten = Objects.requireNonNull(choice.getValue());
    searches.delete(forgotten.id());
    choice.setItems(searches.all());
    choice.clear();
    show(filters.value());
    Notices.tell(Words.of("search.forgotten", forgotten.name()));
  }
}
