package org.entente.core.date;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads dates as editors type them: EDTF, or plain English or Dutch, mixed as one likes, in
 * capitals or not. The same in every default locale.
 *
 * <p>Understood are days (“10 jan 2023”, “January 10, 2023”, “Tuesday 10 January 2023”, “24-2-2022”
 * where only one reading is possible), times (“24 feb 2022 05:45 UTC”), months, seasons, quarters,
 * years, decades, eras (“44 BC”), doubt (“about 2016”, “2016?”), spans (“22-24 feb 2022”, “from 22
 * Feb 2022 to 3 March 2022”, “2014 – now”) and open ends (“since 24 Feb 2022”, “tot 1991”). What
 * can mean two days is refused, never guessed.
 */
public final class DateInput {

  /** The longest input, in characters. */
  public static final int MAX_LENGTH = 100;

  private static final Pattern EDTF = Pattern.compile("[0-9XTZ:+\\-/.?~%]+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019`´]");

  private DateInput() {}

  /** Reads what was typed. */
  public static Reading read(String typed) {
    try {
      return new Reading.Understood(date(typed));
    } catch (RefusedDate refused) {
      return new Reading.Refused(refused.words());
    }
  }

  private static EventDate date(String typed) throws RefusedDate {
    if (typed.length() > MAX_LENGTH) {
      throw new RefusedDate(Refusal.TOO_LONG, MAX_LENGTH);
    }
    var text = evened(typed);
    if (text.isEmpty()) {
      throw new RefusedDate(Refusal.EMPTY);
    }
    var capitals = text.toUpperCase(Locale.ROOT);
    if (!EDTF.matcher(capitals).matches()) {
      return plain(text, new RefusedDate(Refusal.NOT_PLAIN, typed.strip()));
    }
    try {
      return EdtfReader.read(capitals);
    } catch (RefusedDate notEdtf) {
      return plain(text, notEdtf);
    }
  }

  /** Reads one plain date, else a plain interval, else refuses as given. */
  private static EventDate plain(String text, RefusedDate otherwise) throws RefusedDate {
    var single = PlainDate.read(text);
    if (single != null) {
      return new EventDate(single);
    }
    try {
      var span = PlainSpan.read(text);
      if (span != null) {
        return span;
      }
    } catch (RefusedDate definite) {
      throw otherwise.vague() ? definite : otherwise;
    }
    throw otherwise;
  }

  /** In lower case, with plain dashes, apostrophes and single spaces. */
  private static String evened(String typed) {
    var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    text = DASHES.matcher(text).replaceAll("-");
    text = APOSTROPHES.matcher(text).replaceAll("'");
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
