package org.entente.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.actor.ActorId;
import org.entente.core.date.EventDate;
import org.entente.core.exchange.Demonstration;
import org.entente.core.layout.Period;
import org.entente.core.layout.StepLine;
import org.entente.core.picture.PictureEvent.Form;
import org.entente.core.relation.Band;
import org.entente.core.text.Texts;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.Timeline;
import org.junit.jupiter.api.Test;

final class PictureTest {

  private final Picture picture = Picture.of(RussiasPartners.timeline(), "en");

  @Test
  void lanes_follow_the_timelines_relations_and_say_how_they_stand_at_the_end() {
    assertThat(picture.lanes())
        .extracting(Picture.Lane::name)
        .containsExactly(
            "Russia – Ukraine",
            "Russia – China",
            "Russia – India",
            "Russia – Armenia",
            "Russia – EU and US");
    assertThat(picture.lanes().getFirst().band()).isEqualTo(Band.HOSTILE);
    assertThat(picture.lanes().getFirst().start()).isEqualTo(-6);
    assertThat(picture.lanes().getFirst().line())
        .extracting(StepLine.Step::at)
        .containsExactly(day("2022-02-24"), day("2022-09-30"));
  }

  @Test
  void a_span_runs_on_without_an_end_and_is_marked_at_its_start() {
    var invasion = picture.events().get(1);

    assertThat(invasion.form()).isEqualTo(Form.SPAN);
    assertThat(invasion.at()).isEqualTo(invasion.from()).isEqualTo(day("2022-02-24"));
    assertThat(invasion.to()).isInfinite();
    assertThat(invasion.when()).isEqualTo("since 24 February 2022");
  }

  @Test
  void an_inexact_date_is_soft_and_marked_in_its_middle() {
    var december = byLabel("Wang Yi: “deepen cooperation”");

    assertThat(december.form()).isEqualTo(Form.SOFT);
    assertThat(december.from()).isEqualTo(day("2022-12-01"));
    assertThat(december.to()).isEqualTo(day("2023-01-01"));
    assertThat(december.at()).isCloseTo(day("2022-12-16"), within(1.0));
  }

  @Test
  void a_doubtful_day_is_a_point_in_doubt() {
    var about = byLabel("Officials: Putin “crazy”");

    assertThat(about.form()).isEqualTo(Form.POINT);
    assertThat(about.doubtful()).isTrue();
  }

  @Test
  void a_label_is_the_timelines_own_or_the_title_but_first_of_all_in_the_readers_language() {
    var dutch = Picture.of(RussiasPartners.timeline(), "nl");

    assertThat(picture.events())
        .extracting(PictureEvent::label)
        .contains("Armenia cancels exercise");
    assertThat(dutch.events())
        .extracting(PictureEvent::label)
        .contains("Armenië schrapt een oefening van…");
  }

  @Test
  void items_are_the_events_that_affect_a_lanes_relation_and_stand_on_its_line() {
    var inChina = picture.items().stream().filter(item -> item.lane() == 1).toList();

    assertThat(inChina)
        .extracting(item -> picture.eventOf(item).shortWhen())
        .containsExactly("4 Feb 2022", "15 Sep 2022", "30 Sep 2022", "Dec 2022", "c. 5 Jan 2023");
    assertThat(inChina.get(1).value()).isEqualTo(inChina.get(2).value());
    assertThat(inChina.get(1).value()).isEqualTo(picture.lanes().get(1).line().get(1).value());
    assertThat(picture.items()).hasSize(15);
  }

  @Test
  void hosts_are_places_in_the_list_of_all_items() {
    for (var item : picture.items()) {
      int host = item.placement().host();
      assertThat(host < 0 || picture.items().get(host).lane() == item.lane()).isTrue();
    }
    assertThat(picture.items()).anyMatch(item -> item.placement().host() > 5);
  }

  @Test
  void an_event_says_what_it_changed_and_why() {
    var armenia = picture.events().getLast();

    assertThat(armenia.changes()).hasSize(1);
    var change = armenia.changes().getFirst();
    assertThat(change.lane()).isEqualTo(3);
    assertThat(change.change()).isEqualTo(-6);
    assertThat(change.after()).isLessThan(change.before());
    assertThat(change.reason()).isEqualTo("threatens to reduce military cooperation");
  }

  @Test
  void the_window_is_where_the_look_opens_and_the_domain_covers_all_events_with_a_margin() {
    assertThat(picture.window()).isEqualTo(new Period(day("2022-01-15"), day("2023-02-16")));
    assertThat(picture.domain().from()).isLessThan(day("2022-01-16"));
    assertThat(picture.domain().to()).isGreaterThanOrEqualTo(picture.window().to());
    assertThat(picture.events())
        .allMatch(
            event -> event.at() > picture.domain().from() && event.at() < picture.domain().to());
  }

  @Test
  void without_a_look_of_its_own_it_opens_with_the_whole_period() {
    var all = Picture.of(opening(null), "en");

    assertThat(all.window()).isEqualTo(all.domain());
    assertThat(all.domain().from()).isLessThan(day("2022-02-04"));
  }

  @Test
  void an_opening_with_an_open_end_reaches_to_the_end_of_the_events() {
    var late = Picture.of(opening(EventDate.of("2022-06/..")), "en");

    assertThat(late.window()).isEqualTo(new Period(day("2022-06-01"), late.domain().to()));
  }

  @Test
  void a_timeline_without_events_or_relations_can_be_drawn() {
    var empty =
        Picture.of(
            new FullTimeline(Timeline.named("en", "New"), List.of(), java.util.Map.of()), "en");

    assertThat(empty.lanes()).isEmpty();
    assertThat(empty.domain().days()).isPositive();
  }

  @Test
  void actors_carry_their_name_and_flag() {
    assertThat(picture.actors().get(new ActorId("ARM")))
        .isEqualTo(new Picture.Named("Armenia", "", "flags/am.svg"));
    assertThat(Picture.of(RussiasPartners.timeline(), "nl").actors().get(new ActorId("ARM")).name())
        .isEqualTo("Armenië");
  }

  @Test
  void who_has_no_flag_has_a_badge_with_its_letters() {
    assertThat(Picture.of(Demonstration.timeline(), "en").actors().get(new ActorId("NATO")).flag())
        .isEqualTo("flags/badge-nato.svg");
    assertThat(Badge.draw("badge-nato.svg"))
        .hasValueSatisfying(svg -> assertThat(svg).contains(">NATO</text>"));
    assertThat(Badge.draw("badge-<b>.svg")).isEmpty();
    assertThat(Badge.draw("ru.svg")).isEmpty();
  }

  private PictureEvent byLabel(String label) {
    return picture.events().stream()
        .filter(event -> event.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static FullTimeline opening(EventDate opensAt) {
    var full = RussiasPartners.timeline();
    var all = full.timeline();
    return new FullTimeline(
        new Timeline(
            all.id(),
            all.publicId(),
            1,
            Texts.of("en", "All"),
            Texts.NONE,
            all.languages(),
            all.relations(),
            all.events(),
            all.backgrounds(),
            Look.DEFAULT.opening(opensAt)),
        full.events(),
        full.actors());
  }

  private static double day(String day) {
    return LocalDate.parse(day).toEpochDay();
  }
}
