package org.entente.web.security;

import java.util.Locale;
import java.util.regex.Pattern;

/** How an e-mail address is written in an account. */
public final class Emails {

  private static final Pattern FORM = Pattern.compile("[^\\s@]+@[^\\s@]+");
  private static final int LONGEST = 254;

  private Emails() {}

  /** The address as accounts keep it: without blanks around it, in lower case. */
  public static String normal(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether it looks like an address; only a letter would prove it. */
  public static boolean isPlausible(String typed) {
    var email = normal(typed);
    return email.length() <= LONGEST && FORM.matcher(email).matches();
  }
}
