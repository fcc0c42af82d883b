package org.entente.web.words;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Tells Vaadin which languages there are, so that it takes of them what the browser asks for, or
 * else English.
 */
@Component
class FileWords implements I18NProvider {

  private static final long serialVersionUID = 1L;

  @Override
  public List<Locale> getProvidedLocales() {
    return Words.VOCABULARY.languages().stream().map(Locale::of).toList();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... values) {
    return Words.VOCABULARY.say(locale.getLanguage(), key, values);
  }
}
