package org.entente.web.words;

import com.vaadin.flow.component.UI;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import org.entente.core.said.Said;
import org.entente.core.said.Vocabulary;

/**
 * The editor's words in the language of whoever looks: {@code <language>.properties} beside this
 * class. Vaadin chooses the language from them ({@link FileWords}).
 */
public final class Words {

  static final Vocabulary VOCABULARY = Vocabulary.beside(Words.class);

  private Words() {}

  /** The text of a key, with its values: see {@link Vocabulary#say}. */
  public static String of(String key, Object... values) {
    return VOCABULARY.say(language(), key, values);
  }

  /** What core says. */
  public static String of(Said said) {
    return said.in(language());
  }

  /** The languages that the editor can be read in, English first. */
  public static List<String> languages() {
    return VOCABULARY.languages();
  }

  /** The language of whoever looks, as a tag. */
  public static String language() {
    return locale().getLanguage();
  }

  /** The language of whoever looks; English where nobody does. */
  public static Locale locale() {
    var ui = UI.getCurrent();
    return ui == null ? Locale.ENGLISH : ui.getLocale();
  }

  /** Things one after the other: “English and Dutch”. */
  public static String list(List<String> things) {
    return ListFormat.getInstance(locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(things);
  }

  /** How a language is called by whoever looks. */
  public static String nameOf(String language) {
    return Locale.of(language).getDisplayLanguage(locale());
  }
}
