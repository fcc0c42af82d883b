package org.entente.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Role;
import org.entente.core.exchange.Demonstration;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.ReadersView;
import org.junit.jupiter.api.Test;

final class CountriesTest {

  private final FullTimeline full = Demonstration.timeline();
  private final Picture picture = Picture.of(full, "en");
  private final Picture.Countries countries = picture.countries();

  @Test
  void every_actor_that_takes_part_has_a_lane_and_the_one_in_most_events_stands_in_the_middle() {
    var names = countries.lanes().stream().map(Picture.Lane::name).toList();

    assertThat(names).contains("Russia", "Ukraine", "China", "NATO", "Finland");
    assertThat(names.indexOf("Russia")).isBetween(4, names.size() - 5);
  }

  @Test
  void every_event_reaches_from_who_did_it_to_each_other_actor_in_its_role() {
    assertThat(countries.items()).hasSameSizeAs(picture.events());
    for (var item : countries.items()) {
      var who =
          picture.eventOf(item).who().stream()
              .map(participation -> participation.actor())
              .collect(Collectors.toSet());
      var lanes = item.ends().stream().map(end -> actor(end.lane())).collect(Collectors.toSet());
      lanes.add(actor(item.lane()));
      assertThat(lanes).as(picture.eventOf(item).title()).isEqualTo(who);
    }
    var exercise = item("Armenia calls off the CSTO exercise on its soil");
    assertThat(actor(exercise.lane())).isEqualTo(new ActorId("ARM"));
    assertThat(exercise.ends())
        .extracting(Picture.End::role)
        .containsExactly(Role.RECIPIENT, Role.RECIPIENT);
  }

  @Test
  void who_stays_away_is_an_end_and_never_the_marker_of_an_event_with_others() {
    var summit = item("Putin stays away from the G20 summit in Bali");

    assertThat(actor(summit.lane())).isEqualTo(new ActorId("G20"));
    assertThat(summit.ends())
        .singleElement()
        .satisfies(end -> assertThat(end.role()).isEqualTo(Role.ABSENT));
    var svg = draw(ReadersView.COUNTRIES, 1068);
    assertThat(svg).contains("class=\"ent-hollow\"").contains("class=\"ent-away\"");
  }

  @Test
  void the_drawing_shows_the_first_view_that_is_in_lanes() {
    assertThat(draw(ReadersView.COUNTRIES, 1068)).contains("who acts on whom");
    assertThat(draw(ReadersView.RELATIONS, 1068)).contains("Timeline of relations");
    assertThat(draw(ReadersView.STORY, 1068)).contains("Timeline of relations");
  }

  @Test
  void the_card_shows_it_too_with_as_many_lanes_as_have_room() {
    var card = Card.draw(opening(ReadersView.COUNTRIES), flag -> flag);

    assertThat(card)
        .contains("class=\"ent-between\"")
        .contains("Armenia")
        .doesNotContain("ent-band");
    assertThat(Card.draw(opening(ReadersView.RELATIONS), flag -> flag)).contains("ent-band");
  }

  @Test
  void a_page_that_opens_with_the_story_has_no_drawing() {
    assertThat(page(ReadersView.STORY)).doesNotContain("<figure").contains("ent-story");
    assertThat(page(ReadersView.COUNTRIES)).contains("<figure").contains("who acts on whom");
  }

  private ActorId actor(int lane) {
    return countries.lanes().get(lane).actors().getFirst();
  }

  private Picture.Item item(String title) {
    return countries.items().stream()
        .filter(item -> picture.eventOf(item).title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private Picture opening(ReadersView view) {
    var look = full.timeline().look().showing(view, Set.of(ReadersView.values()));
    return Picture.of(
        new FullTimeline(full.timeline().withLook(look), full.events(), full.actors()), "en");
  }

  private String draw(ReadersView view, int width) {
    return SvgPicture.draw(opening(view), width);
  }

  private String page(ReadersView view) {
    return ReadersPage.html(
        opening(view),
        new ReadersPage.Edition(1, LocalDate.of(2023, 1, 14)),
        new ReadersPage.Place("", "", "image.png"),
        Map.of());
  }
}
