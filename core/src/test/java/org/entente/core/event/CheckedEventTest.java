package org.entente.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.actor.ActorId;
import org.entente.core.date.EventDate;
import org.entente.core.event.EventProblem.Field;
import org.entente.core.image.ImageFile;
import org.entente.core.image.ImageType;
import org.entente.core.relation.ActorPair;
import org.entente.core.text.Texts;
import org.junit.jupiter.api.Test;

final class CheckedEventTest {

  private static final ActorPair PAIR = ActorPair.of(new ActorId("ARM"), new ActorId("RUS"));

  @Test
  void a_date_and_a_title_are_enough() {
    var checked = CheckedEvent.of(draft("10 jan 2023", "Armenia cancels exercise"));
    assertThat(checked)
        .isInstanceOfSatisfying(
            CheckedEvent.Ready.class,
            ready -> {
              assertThat(ready.event().date()).isEqualTo(EventDate.of("2023-01-10"));
              assertThat(ready.event().title().in("en")).isEqualTo("Armenia cancels exercise");
            });
  }

  @Test
  void all_mistakes_are_told_at_once_each_at_its_field_and_row() {
    var draft =
        new EventDraft(
            EventId.random(),
            0,
            "31 Feb 2022",
            Kind.CRITICISM,
            Texts.NONE,
            Texts.NONE,
            List.of(
                new Participation(PAIR.one(), Role.INITIATOR),
                new Participation(PAIR.one(), Role.INITIATOR)),
            List.of(new EffectDraft(PAIR, -11.0, Texts.NONE)),
            List.of(
                SourceDraft.BLANK,
                new SourceDraft("Headline", "", "", "javascript:alert(1)", "", ""),
                new SourceDraft("", "Reuters", "", "", "", "")),
            List.of(
                EventImageDraft.of(image('a')),
                new EventImageDraft(
                    image('b'),
                    Texts.of("en", "x".repeat(EventImage.MAX_ALTERNATIVE + 1)),
                    Texts.of("nl", "x".repeat(EventImage.MAX_CAPTION + 1)),
                    "x".repeat(EventImage.MAX_CREDIT + 1),
                    "ftp://example.org/image.jpg"),
                EventImageDraft.of(image('a'))),
            "",
            "Pashinyan",
            "",
            Texts.NONE,
            2,
            List.of());
    assertThat(problems(draft))
        .extracting(EventProblem::field, EventProblem::row)
        .containsExactlyInAnyOrder(
            tuple(Field.DATE, 0),
            tuple(Field.TITLE, 0),
            tuple(Field.PARTICIPATIONS, 1),
            tuple(Field.EFFECTS, 0),
            tuple(Field.SOURCE_ADDRESS, 1),
            tuple(Field.SOURCE_TITLE, 2),
            tuple(Field.IMAGE_ALTERNATIVE, 1),
            tuple(Field.IMAGE_CAPTION, 1),
            tuple(Field.IMAGE_CREDIT, 1),
            tuple(Field.IMAGE_SOURCE, 1),
            tuple(Field.IMAGE, 2),
            tuple(Field.QUOTE, 0));
  }

  @Test
  void an_impossible_date_names_the_part() {
    assertThat(problems(draft("2022-02-31", "x")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message().toString()).contains("31 February"));
  }

  @Test
  void a_kept_event_taken_into_the_form_and_checked_is_the_same_event() {
    var ready = (CheckedEvent.Ready) CheckedEvent.of(draft("2022-02-24/..", "Invasion"));
    assertThat(CheckedEvent.of(EventDraft.of(ready.event()))).isEqualTo(ready);
  }

  @Test
  void a_title_that_is_too_long_is_told_with_its_length() {
    assertThat(problems(draft("2022", "x".repeat(201))))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message().toString()).contains("200").contains("201"));
  }

  @Test
  void an_image_too_many_is_told_where_it_stands() {
    var images =
        IntStream.rangeClosed(0, Event.MAX_IMAGES)
            .mapToObj(i -> EventImageDraft.of(image("0123456789a".charAt(i))))
            .toList();
    assertThat(CheckedImages.of(images).problems())
        .extracting(EventProblem::field, EventProblem::row)
        .containsExactly(tuple(Field.IMAGE, Event.MAX_IMAGES));
  }

  private static ImageFile image(char digit) {
    return new ImageFile(String.valueOf(digit).repeat(64), ImageType.JPEG, 1200, 800);
  }

  private static List<EventProblem> problems(EventDraft draft) {
    return ((CheckedEvent.Faulty) CheckedEvent.of(draft)).problems();
  }

  private static EventDraft draft(String date, String title) {
    return new EventDraft(
        EventId.random(),
        3,
        date,
        Kind.CANCELS_COOPERATION,
        Texts.of("en", title),
        Texts.NONE,
        List.of(new Participation(PAIR.one(), Role.INITIATOR)),
        List.of(EffectDraft.byKind(PAIR)),
        List.of(
            new SourceDraft(
                "Armenia not to host exercises",
                "Interfax",
                "2023-01-10",
                "https://interfax.example/1",
                "",
                "")),
        List.of(
            new EventImageDraft(
                image('c'),
                Texts.of("en", "An empty hall"),
                Texts.of("en", "The hall in Yerevan", "nl", "De zaal in Jerevan"),
                "Photo: Somebody",
                "https://example.org/hall.jpg")),
        "",
        "",
        "",
        Texts.NONE,
        3,
        List.of());
  }
}
