package org.entente.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.account.OwnLanguage;
import org.entente.web.words.Words;

/** The language of the editor: kept with the account, so that it goes where the person goes. */
final class LanguageChoice extends Select<String> {

  private static final String BROWSER = "browser";

  LanguageChoice(OwnLanguage own) {
    var items = new ArrayList<>(Words.languages());
    items.addFirst(BROWSER);
    setItems(items);
    setItemLabelGenerator(
        item -> item.equals(BROWSER) ? Words.of("language.browser") : inItself(item));
    setLabel(Words.of("language.label"));
    setValue(own.chosen().filter(items::contains).orElse(BROWSER));
    addValueChangeListener(
        choice -> {
          own.choose(Optional.of(choice.getValue()).filter(item -> !item.equals(BROWSER)));
          UI.getCurrent().getPage().reload();
        });
  }

  /** Whoever can't read the language that the editor is in finds their own. */
  private static String inItself(String language) {
    var locale = Locale.of(language);
    var name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
