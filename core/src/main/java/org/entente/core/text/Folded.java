package org.entente.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as it is searched: without accents, in lower case, with plain apostrophes and single spaces,
 * so that “armenie” finds “Armenië”.
 */
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Letters that Unicode does not take apart, and signs that keyboards lack. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "ø", "o", "ł", "l", "đ", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "’", "'", "ʼ",
          "'");

  private static final Pattern OTHERWISE_WRITTEN = Pattern.compile("[øłđıßæœ’ʼ]");

  private Folded() {}

  /** The text, folded. */
  public static String of(String text) {
    var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    var plain =
        OTHERWISE_WRITTEN
            .matcher(bare.toLowerCase(Locale.ROOT))
            .replaceAll(found -> PLAIN.getOrDefault(found.group(), ""));
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
