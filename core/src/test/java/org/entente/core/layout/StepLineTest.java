package org.entente.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.core.layout.StepLine.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StepLineTest {

  private record Line(long seed, List<Step> steps, double scale) {

    @Override
    public String toString() {
      return steps.size() + " steps at " + scale + " px a day, seed " + seed;
    }
  }

  static List<Line> lines() {
    return IntStream.range(0, 60).mapToObj(StepLineTest::random).toList();
  }

  private static Line random(long seed) {
    var random = new Random(seed);
    var steps = new ArrayList<Step>();
    double at = random.nextInt(20_000);
    for (int i = random.nextInt(600); i >= 0; i--) {
      at += random.nextInt(5) == 0 ? random.nextInt(400) : random.nextInt(1, 4);
      steps.add(new Step(at, random.nextInt(-100, 101) / 10.0));
    }
    return new Line(seed, steps, Math.exp(random.nextDouble() * 8 - 6));
  }

  @Test
  void few_steps_stay_as_they_are() {
    var steps = List.of(new Step(3, 1), new Step(4, -2.3), new Step(900, 5));

    assertThat(StepLine.plainer(steps, 1)).isEqualTo(steps);
  }

  /** In time; in height less than one, of a ribbon of 48 px from +10 to −10. */
  @ParameterizedTest
  @MethodSource("lines")
  void no_part_of_the_line_is_drawn_more_than_two_pixels_away(Line line) {
    var plain = StepLine.plainer(line.steps(), line.scale());
    double half = 2 / line.scale() + 1e-9;
    for (var step : line.steps()) {
      assertThat(covers(plain, step, half)).as("value of %s", step).isTrue();
    }
    for (var step : plain) {
      assertThat(covers(line.steps(), step, half)).as("plain %s", step).isTrue();
    }
  }

  /** Whether a line, within so many days of a moment, comes within a pixel of a value. */
  private static boolean covers(List<Step> line, Step step, double half) {
    var values = runs(line, step.at() - half, step.at() + half);
    double low = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double high = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    double pixel = 1 / 2.4;
    return step.value() >= low - pixel && step.value() <= high + pixel;
  }

  /** The values that a line has between two moments. */
  private static List<Double> runs(List<Step> line, double from, double to) {
    var values = new ArrayList<Double>();
    double before = Double.NaN;
    for (var step : line) {
      if (step.at() > to) {
        break;
      }
      if (step.at() >= from) {
        values.add(step.value());
      }
      before = step.at() < from ? step.value() : before;
    }
    if (!Double.isNaN(before)) {
      values.add(before);
    }
    return values;
  }

  /** As a tile does for its finest scale, and then a browser for its own. */
  @ParameterizedTest
  @MethodSource("lines")
  void made_plainer_twice_it_is_no_further_off(Line line) {
    var twice = StepLine.plainer(StepLine.plainer(line.steps(), line.scale() * 8), line.scale());
    double half = 2 / line.scale() + 1e-9;

    assertThat(line.steps()).allMatch(step -> covers(twice, step, half));
    assertThat(twice).allMatch(step -> covers(line.steps(), step, half));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void there_are_at_most_three_steps_to_a_stretch(Line line) {
    double stretch = StepLine.stretch(line.scale());
    var plain = StepLine.plainer(line.steps(), line.scale());

    assertThat(stretch * line.scale()).isBetween(2.0, 4.0);
    var counts = new HashMap<Long, Integer>();
    plain.forEach(step -> counts.merge((long) Math.floor(step.at() / stretch), 1, Integer::sum));
    assertThat(counts.values()).allMatch(count -> count <= 3);
  }
}
