package org.entente.core.date;

/**
 * Carries a refusal out of the nested readers to the method that returns it as a value. Never
 * leaves the package.
 */
final class RefusedDate extends Exception {

  private static final long serialVersionUID = 1;

  private final Refusal why;
  private final transient Object[] details;

  RefusedDate(Refusal why, Object... details) {
    super(why.name(), null, false, false);
    this.why = why;
    this.details = details;
  }

  /** Whether it only says that the text is of no known form. */
  boolean vague() {
    return switch (why) {
      case NOT_EDTF, NOT_PLAIN, SLASHES -> true;
      default -> false;
    };
  }

  /** The message in English or Dutch. */
  String in(String language) {
    return why.message(language, details);
  }
}
