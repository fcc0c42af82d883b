package org.entente.core.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.core.relation.RelationLine.Push;
import org.entente.core.relation.RelationLine.Step;
import org.entente.core.text.Texts;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class RelationLineTest {

  private static final LocalDate INVASION = LocalDate.of(2022, 2, 24);
  private static final LocalDate ANNEXATION = LocalDate.of(2022, 9, 30);

  @Test
  void it_steps_as_the_formula_says_and_stays_put_between_events() {
    var line = RelationLine.of(from(-6), List.of(new Push(ANNEXATION, 4), new Push(INVASION, -9)));

    // −6 − 0.25·9·4/10 = −6.9; −6.9 + 0.25·4·16.9/10 = −5.21
    assertThat(line.steps())
        .usingRecursiveFieldByFieldElementComparator()
        .extracting(Step::day)
        .containsExactly(INVASION, ANNEXATION);
    assertThat(line.before(INVASION)).isEqualTo(-6);
    assertThat(line.after(INVASION)).isCloseTo(-6.9, within(1e-12));
    assertThat(line.before(ANNEXATION)).isEqualTo(line.after(INVASION));
    assertThat(line.after(INVASION.plusDays(40))).isEqualTo(line.after(INVASION));
    assertThat(line.end()).isCloseTo(-5.21, within(1e-12));
  }

  @Test
  void the_worked_example_of_a_friendship_that_cools_comes_out_as_published() {
    double[] effects = {7.5, 4, -2, -3, -6, 4};
    double[] published = {6.75, 7.08, 6.22, 5.00, 2.75, 3.48};
    var pushes = new ArrayList<Push>();
    for (int i = 0; i < effects.length; i++) {
      pushes.add(new Push(INVASION.plusDays(i), effects[i]));
    }

    var line = RelationLine.of(from(6), pushes);

    for (int i = 0; i < published.length; i++) {
      assertThat(line.after(INVASION.plusDays(i))).isCloseTo(published[i], within(0.005));
    }
  }

  @Test
  void events_before_the_day_of_the_starting_point_do_not_move_it() {
    var start = new StartingPoint(6, INVASION, Texts.NONE, List.of());
    var eve = INVASION.minusDays(1);

    var line = RelationLine.of(start, List.of(new Push(eve, 9), new Push(INVASION, -2)));

    assertThat(line.before(eve)).isEqualTo(6);
    assertThat(line.after(eve)).isEqualTo(6);
    assertThat(line.before(INVASION)).isEqualTo(6);
    assertThat(line.after(INVASION)).isLessThan(6);
  }

  @Test
  void the_effects_of_one_day_count_together_and_no_further_than_ten() {
    var both = RelationLine.of(from(0), List.of(new Push(INVASION, -9), new Push(INVASION, -8)));
    var limit = RelationLine.of(from(0), List.of(new Push(INVASION, -10)));

    assertThat(both.end()).isEqualTo(limit.end()).isEqualTo(-2.5);
  }

  @Test
  void a_day_that_changes_nothing_is_no_step() {
    var line = RelationLine.of(from(3), List.of(new Push(INVASION, 2), new Push(INVASION, -2)));

    assertThat(line.steps()).isEmpty();
    assertThat(line.end()).isEqualTo(3);
  }

  @Test
  void an_effect_beyond_ten_is_refused() {
    assertThatThrownBy(() -> new Push(INVASION, -10.5)).hasMessageContaining("not -10.5");
  }

  @RepeatedTest(200)
  void it_never_leaves_the_range_and_a_friendly_day_never_lowers_it(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var pushes = randomPushes(random);
    double start = random.nextBoolean() ? random.nextDouble(-10, 10) : 10 - 20 * random.nextInt(2);

    var line = RelationLine.of(from(start), pushes);

    assertThat(line.steps()).allSatisfy(step -> assertThat(step.value()).isBetween(-10.0, 10.0));
    for (var day : pushes.stream().map(Push::day).distinct().toList()) {
      var effects = pushes.stream().filter(p -> p.day().equals(day)).mapToDouble(Push::effect);
      double change = line.after(day) - line.before(day);
      if (effects.allMatch(effect -> effect >= 0)) {
        assertThat(change).isNotNegative();
      }
    }
  }

  @RepeatedTest(200)
  void a_hostile_day_never_raises_it(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var hostile =
        randomPushes(random).stream()
            .map(push -> new Push(push.day(), -Math.abs(push.effect())))
            .toList();

    var line = RelationLine.of(from(random.nextDouble(-10, 10)), hostile);

    assertThat(hostile)
        .allSatisfy(
            push ->
                assertThat(line.after(push.day())).isLessThanOrEqualTo(line.before(push.day())));
  }

  @RepeatedTest(200)
  void events_of_one_day_give_the_same_line_in_any_order(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var pushes = randomPushes(random);
    var shuffled = new ArrayList<>(pushes);
    Collections.shuffle(shuffled, random);

    assertThat(RelationLine.of(from(1.1), shuffled).steps())
        .isEqualTo(RelationLine.of(from(1.1), pushes).steps());
  }

  /** Up to sixty, on at most thirty days, so that days often hold several. */
  private static List<Push> randomPushes(Random random) {
    var pushes = new ArrayList<Push>();
    for (int i = random.nextInt(60); i >= 0; i--) {
      pushes.add(new Push(INVASION.plusDays(random.nextInt(30)), random.nextDouble(-10, 10)));
    }
    return pushes;
  }

  private static StartingPoint from(double value) {
    return new StartingPoint(value, null, Texts.NONE, List.of());
  }
}
