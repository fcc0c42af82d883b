package org.entente.core.account;

import java.util.ArrayList;

/**
 * What a desk demands of its timelines before they are published.
 *
 * @param approval that somebody approved it as it is
 * @param fourEyes that nobody approves what they wrote themselves; only with {@code approval}
 * @param sources a source for every event
 * @param standfirst a standfirst in each of its languages
 * @param alternatives an alternative text for every image in each of its languages
 * @param contrast that its colours stand out enough for everybody
 */
public record HouseRules(
    boolean approval,
    boolean fourEyes,
    boolean sources,
    boolean standfirst,
    boolean alternatives,
    boolean contrast) {

  /** A desk that demands nothing. */
  public static final HouseRules NONE = new HouseRules(false, false, false, false, false, false);

  /** What it demands, such as “approval by somebody else, a source for every event”. */
  public String inWords() {
    var demands = new ArrayList<String>();
    if (approval) {
      demands.add(fourEyes ? "approval by somebody else" : "approval");
    }
    if (sources) {
      demands.add("a source for every event");
    }
    if (standfirst) {
      demands.add("a standfirst");
    }
    if (alternatives) {
      demands.add("alternative texts");
    }
    if (contrast) {
      demands.add("contrast");
    }
    return demands.isEmpty() ? "nothing is demanded" : String.join(", ", demands);
  }
}
