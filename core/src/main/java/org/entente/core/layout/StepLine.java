package org.entente.core.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that keeps its value from one step to the next. The same as {@code plainer} in the
 * browser's {@code lanes.js}.
 */
public final class StepLine {

  private StepLine() {}

  /** From the moment {@code at} on, the line has this value. */
  public record Step(double at, double value) {}

  /**
   * The line with no more steps than show at a scale: where several fall into one stretch of at
   * most four pixels, their lowest and highest value stand for them in its middle, that closer to
   * their last value last, and the last value itself where the next stretch has no step. So nothing
   * moves by more than two pixels, a sixth of a marker, and no rise or fall is lost. Values that
   * stand for several are halves.
   *
   * <p>Stretches are powers of two long, so those of a smaller scale consist of whole ones of a
   * larger: a line made plainer for a large scale and then for a small one is the same as at once.
   *
   * @param steps in order of time
   * @param scale pixels a day, &gt; 0
   */
  public static List<Step> plainer(List<Step> steps, double scale) {
    double length = stretch(scale);
    var plain = new ArrayList<Step>();
    for (int first = 0, next; first < steps.size(); first = next) {
      double stretch = Math.floor(steps.get(first).at / length);
      next = first + 1;
      while (next < steps.size() && Math.floor(steps.get(next).at / length) == stretch) {
        next++;
      }
      if (next - first == 1) {
        plain.add(steps.get(first));
      } else {
        boolean goesOn =
            next < steps.size() && Math.floor(steps.get(next).at / length) == stretch + 1;
        addAll(steps.subList(first, next), (stretch + 0.5) * length, goesOn, plain);
      }
    }
    return plain;
  }

  /** In days, the greatest power of two that is at most four pixels. */
  public static double stretch(double scale) {
    return Math.scalb(1, Math.getExponent(4 / scale));
  }

  private static void addAll(List<Step> steps, double middle, boolean goesOn, List<Step> plain) {
    double lowest = coarse(steps.stream().mapToDouble(Step::value).min().orElseThrow());
    double highest = coarse(steps.stream().mapToDouble(Step::value).max().orElseThrow());
    double last = coarse(steps.getLast().value);
    boolean falls = last - lowest < highest - last;
    plain.add(new Step(middle, falls ? highest : lowest));
    if (highest > lowest) {
      plain.add(new Step(middle, falls ? lowest : highest));
    }
    if (last > lowest && last < highest && !goesOn) {
      plain.add(new Step(middle, last));
    }
  }

  /** To the half: a quarter is less than a pixel of a ribbon. */
  private static double coarse(double value) {
    return Math.floor(value * 2 + 0.5) / 2;
  }
}
