package org.entente.web.words;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** What a field for several choices tells screen readers, in the language of whoever looks. */
public final class ChoiceWords {

  private ChoiceWords() {}

  /** Lets a field speak that language. */
  public static void say(MultiSelectComboBox<?> field) {
    field.setI18n(
        new MultiSelectComboBoxI18n()
            .setCleared(Words.of("choice.cleared"))
            .setFocused(Words.of("choice.focused"))
            .setSelected(Words.of("choice.selected"))
            .setDeselected(Words.of("choice.deselected"))
            .setTotal("{count} " + Words.of("choice.total")));
  }
}
