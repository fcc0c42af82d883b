package org.entente.core.event;

import org.entente.core.text.Texts;

/**
 * What sort of act an event is.
 *
 * <p>Each kind is mapped to a type of PLOVER (Open Event Data Alliance, 2021) with its mode where
 * there is one, to a CAMEO code (1.1b3), and carries a default effect from −10 to +10 after
 * PLOVER's conflict–cooperation scores. Labels are our own.
 */
public enum Kind {
  MEETING("Meeting, visit", "Ontmoeting, bezoek", "CONSULT:visit", "042", 4, true),
  CALL("Call", "Telefoongesprek", "CONSULT:phone", "041", 1.5, true),
  SUMMIT("Summit together", "Samen op top", "CONSULT:multilateral", "044", 4, true),
  SKIPS_MEETING("Skips or cancels meeting", "Zegt af, blijft weg", "REJECT:meet", "125", -2, false),
  PROMISE("Promise, intention", "Toezegging", "AGREE", "030", 2.5, false),
  TREATY("Treaty or deal signed", "Verdrag getekend", "SUPPORT", "057", 5, true),
  BACKING("Praise, backing, recognition", "Steun, erkenning", "SUPPORT", "051", 5, false),
  JOINS("Joins organisation", "Wordt lid", "SUPPORT", "057", 5, false),
  LEAVES(
      "Leaves or freezes membership", "Stapt uit, bevriest", "SANCTION:withdraw", "161", -6, false),
  COOPERATION("Joint exercise, trade, cooperation", "Samenwerking", "COOPERATE", "061", 9.5, true),
  CANCELS_COOPERATION(
      "Cancels exercise or cooperation",
      "Schrapt samenwerking",
      "SANCTION:discontinue",
      "160",
      -6,
      false),
  AID("Aid, arms", "Hulp, wapens", "AID", "071", 10, false),
  CONCESSION("Concession, in words", "Concessie", "CONCEDE", "080", 4.5, false),
  TRUCE(
      "Truce, withdrawal, release, sanctions lifted",
      "Bestand, terugtrekking",
      "RETREAT:ceasefire",
      "0871",
      7.5,
      false),
  VOTE("UN vote for, against, abstain", "VN-stem", "", "", 0, false),
  DEMAND("Request, demand", "Eis, verzoek", "REQUEST", "100", 0, false),
  CRITICISM("Criticism, accusation", "Kritiek", "ACCUSE", "111", -3, false),
  REFUSAL("Refusal, veto", "Weigering, veto", "REJECT", "120", -2, false),
  THREAT("Threat, ultimatum", "Dreiging", "THREATEN", "130", -3.5, false),
  SANCTIONS("Sanctions", "Sancties", "SANCTION:discontinue", "163", -6, false),
  EXPULSION(
      "Expels diplomats, breaks ties", "Zet diplomaten uit", "SANCTION:expel", "166", -5.5, false),
  SHOW_OF_FORCE("Troops, show of force", "Machtsvertoon", "MOBILIZE", "150", -6, false),
  COERCION("Cyber attack, blockade, seizure", "Cyber, blokkade", "COERCE", "170", -7, false),
  ATTACK("Attack, invasion, occupation", "Aanval, inval", "ASSAULT", "190", -9.5, false),
  OTHER("Other", "Overig", "", "010", 0, false);

  private final Texts label;
  private final String plover;
  private final String cameo;
  private final double defaultEffect;
  private final boolean mutual;

  Kind(
      String english,
      String dutch,
      String plover,
      String cameo,
      double defaultEffect,
      boolean mutual) {
    this.label = Texts.of("en", english, "nl", dutch);
    this.plover = plover;
    this.cameo = cameo;
    this.defaultEffect = defaultEffect;
    this.mutual = mutual;
  }

  /** The kind's name in the interface, in English and Dutch. */
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
