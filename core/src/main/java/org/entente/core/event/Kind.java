package org.entente.core.event;

import org.entente.core.text.Phrases;
import org.entente.core.text.Texts;

/**
 * What sort of act an event is.
 *
 * <p>Each kind is mapped to a type of PLOVER (Open Event Data Alliance, 2021) with its mode where
 * there is one, to a CAMEO code (1.1b3), and carries a default effect from −10 to +10 after
 * PLOVER's conflict–cooperation scores. Labels are our own.
 */
public enum Kind {
  MEETING("CONSULT:visit", "042", 4, true),
  CALL("CONSULT:phone", "041", 1.5, true),
  SUMMIT("CONSULT:multilateral", "044", 4, true),
  SKIPS_MEETING("REJECT:meet", "125", -2, false),
  PROMISE("AGREE", "030", 2.5, false),
  TREATY("SUPPORT", "057", 5, true),
  BACKING("SUPPORT", "051", 5, false),
  JOINS("SUPPORT", "057", 5, false),
  LEAVES("SANCTION:withdraw", "161", -6, false),
  COOPERATION("COOPERATE", "061", 9.5, true),
  CANCELS_COOPERATION("SANCTION:discontinue", "160", -6, false),
  AID("AID", "071", 10, false),
  CONCESSION("CONCEDE", "080", 4.5, false),
  TRUCE("RETREAT:ceasefire", "0871", 7.5, false),
  VOTE("", "", 0, false),
  DEMAND("REQUEST", "100", 0, false),
  CRITICISM("ACCUSE", "111", -3, false),
  REFUSAL("REJECT", "120", -2, false),
  THREAT("THREATEN", "130", -3.5, false),
  SANCTIONS("SANCTION:discontinue", "163", -6, false),
  EXPULSION("SANCTION:expel", "166", -5.5, false),
  SHOW_OF_FORCE("MOBILIZE", "150", -6, false),
  COERCION("COERCE", "170", -7, false),
  ATTACK("ASSAULT", "190", -9.5, false),
  OTHER("", "010", 0, false);

  private final Texts label;
  private final String plover;
  private final String cameo;
  private final double defaultEffect;
  private final boolean mutual;

  Kind(String plover, String cameo, double defaultEffect, boolean mutual) {
    this.label = Phrases.inAll("kind." + name());
    this.plover = plover;
    this.cameo = cameo;
    this.defaultEffect = defaultEffect;
    this.mutual = mutual;
  }

  /** The kind's name in the interface, in all languages. */
  public Texts label() {
    return label;
  }

  /** PLOVER type, with {@code :mode} where there is one; empty where PLOVER has none. */
  public String plover() {
    return plover;
  }

  /** CAMEO code as text, since a leading zero counts; empty where CAMEO has none. */
  public String cameo() {
    return cameo;
  }

  /** The effect on a relation unless the editor sets another, −10 to +10. */
  public double defaultEffect() {
    return defaultEffect;
  }

  /** Whether it is done together, so that it affects every pair of those who take part. */
  public boolean mutual() {
    return mutual;
  }
}
