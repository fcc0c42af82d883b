package org.entente.core.event;

/**
 * A short quotation.
 *
 * @param speaker who said it
 * @param language the language of the text as given (which may be a translation)
 */
public record Quote(String text, String speaker, String language) {

  public Quote {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A quote has a text");
    }
  }
}
