package org.entente.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.core.article.event.Direction;
import org.entente.core.article.event.Suggestion;
import org.entente.core.date.EventDate;
import org.entente.core.event.Kind;
import org.junit.jupiter.api.Test;

/** What is suggested for sentences of our own. Published on Saturday 14 January 2023. */
final class SuggestionsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2023, 1, 14);

  /** Sentences of an article around those that matter, since a snippet is read more eagerly. */
  private static final String AROUND = "\n\nIt rained a lot. Nobody minded that. Life went on.\n\n";

  @Test
  void who_did_what_to_whom_and_when() {
    var suggestion = only("France expelled two Russian diplomats on Tuesday.", "en");
    assertThat(actors(suggestion)).isEqualTo("FRA initiator, RUS recipient");
    assertThat(suggestion.kind()).isEqualTo(Kind.EXPULSION);
    assertThat(suggestion.direction()).isEqualTo(Direction.CONFLICT);
    assertThat(date(suggestion)).isEqualTo("2023-01-10");
    assertThat(suggestion.title()).isEqualTo("France expels diplomats of Russia");
    assertThat(suggestion.reason()).isEqualTo("the last Tuesday up to Saturday 14 January 2023");
  }

  @Test
  void dutch_and_german_say_the_same() {
    var dutch = only("Frankrijk zette dinsdag twee Russische diplomaten uit.", "nl");
    var german = only("Frankreich hat am Dienstag zwei russische Diplomaten ausgewiesen.", "de");
    for (var suggestion : List.of(dutch, german)) {
      assertThat(actors(suggestion)).isEqualTo("FRA initiator, RUS recipient");
      assertThat(suggestion.kind()).isEqualTo(Kind.EXPULSION);
      assertThat(date(suggestion)).isEqualTo("2023-01-10");
    }
    assertThat(dutch.title()).isEqualTo("Frankrijk zet diplomaten van Rusland uit");
    assertThat(dutch.reason()).isEqualTo("dinsdag, de laatste tot en met zaterdag 14 januari 2023");
  }

  @Test
  void a_passive_sentence_turns_the_roles() {
    assertThat(actors(only("In 2014 Ukraine was attacked by Russia.", "en")))
        .isEqualTo("RUS initiator, UKR recipient");
  }

  @Test
  void who_stays_away_is_absent() {
    var suggestion = only("In november sloeg Poetin de G20-top in Bali over.", "nl");
    assertThat(actors(suggestion)).isEqualTo("RUS absent, G20 recipient");
    assertThat(suggestion.kind()).isEqualTo(Kind.SKIPS_MEETING);
    assertThat(date(suggestion)).isEqualTo("2022-11");
  }

  @Test
  void a_place_of_meeting_is_no_actor() {
    assertThat(actors(only("Xi Jinping and Putin met in Uzbekistan in September.", "en")))
        .isEqualTo("CHN participant, RUS participant");
    assertThat(actors(only("Macron ontving Zelensky op 3 januari in Berlijn voor overleg.", "nl")))
        .isEqualTo("FRA participant, UKR participant");
  }

  @Test
  void a_former_office_is_no_actor() {
    assertThat(
            read("China ended the talks in March, said former American ambassador Joe Doe.", "en"))
        .singleElement()
        .satisfies(suggestion -> assertThat(actors(suggestion)).isEqualTo("CHN initiator"));
  }

  @Test
  void the_two_countries_are_those_that_took_part_last() {
    var read =
        read(
            "India and Pakistan held talks on Monday. The two countries signed a treaty on Friday.",
            "en");
    assertThat(read).hasSize(2);
    assertThat(actors(read.get(1))).isEqualTo("IND participant, PAK participant");
  }

  @Test
  void negation_and_reversal_turn_the_direction() {
    assertThat(direction("In May Turkey did not support Sweden.", "en"))
        .isEqualTo(Direction.CONFLICT);
    assertThat(direction("In May the EU lifted the sanctions against Cuba.", "en"))
        .isEqualTo(Direction.COOPERATION);
    assertThat(direction("In May Germany suspended its aid to Mali.", "en"))
        .isEqualTo(Direction.CONFLICT);
    assertThat(direction("In mei hief de EU de sancties tegen Cuba op.", "nl"))
        .isEqualTo(Direction.COOPERATION);
    assertThat(direction("Im Mai hob die EU die Sanktionen gegen Kuba auf.", "de"))
        .isEqualTo(Direction.COOPERATION);
  }

  @Test
  void since_until_and_from_to_are_intervals() {
    assertThat(date(only("Since February 2022 Russia has attacked Ukraine.", "en")))
        .isEqualTo("2022-02/..");
    assertThat(date(only("Until 24 February 2022 Germany helped Russia.", "en")))
        .isEqualTo("../2022-02-24");
    assertThat(date(only("From March to May 2021 China and India negotiated.", "en")))
        .isEqualTo("2021-03/2021-05");
    assertThat(
            date(
                only("De al elf maanden durende invasie van Rusland in Oekraïne gaat door.", "nl")))
        .isEqualTo("2022-02/..");
  }

  @Test
  void no_date_is_carried_over_or_invented() {
    var read =
        read(
            "France expelled two Russian diplomats on Tuesday. It also condemned Iran."
                + " Poland accused Belarus of sabotage.",
            "en");
    assertThat(read.stream().filter(suggestion -> suggestion.date().isPresent())).hasSize(1);
    assertThat(read)
        .filteredOn(suggestion -> suggestion.date().isEmpty())
        .allSatisfy(
            suggestion -> {
              assertThat(suggestion.expression()).isEmpty();
              assertThat(suggestion.reason()).isEqualTo("the text gives no date");
            });
  }

  @Test
  void opinions_and_possibilities_without_a_date_are_not_events() {
    assertThat(
            read(
                "China could attack Taiwan. “Russia betrayed Armenia,” he thinks. Iran wants the"
                    + " United States to leave. If Turkey joins the EU, Greece will protest.",
                "en"))
        .isEmpty();
  }

  @Test
  void teasers_credits_and_repeated_captions_are_passed_over() {
    var caption = "President Macron met Chancellor Merkel in Paris on 4 May 2021.\n";
    var read =
        read(
            caption
                + caption
                + "JANE DOE/AFP via Getty Images\n\nREAD MORE: France attacked Germany in 1914\n\n",
            "en");
    assertThat(read).hasSize(1);
  }

  @Test
  void a_leader_counts_for_the_country_while_in_office() {
    assertThat(actors(only("Trump met Macron on 3 May 2018.", "en", LocalDate.of(2018, 5, 4))))
        .isEqualTo("USA participant, FRA participant");
    assertThat(
            Article.news("Trump met Macron on 3 May 2038.", LocalDate.of(2038, 5, 4), "en")
                .suggestions())
        .isEmpty();
  }

  @Test
  void a_snippet_gives_a_suggestion_without_any_words_of_an_act() {
    assertThat(Article.news("The Dutch and the Belgians.", PUBLISHED, "en").suggestions())
        .singleElement()
        .satisfies(
            suggestion ->
                assertThat(actors(suggestion)).isEqualTo("NLD participant, BEL participant"));
  }

  @Test
  void the_language_is_guessed() {
    assertThat(Article.news("De man is niet in het huis van de buren.", PUBLISHED).language().tag())
        .isEqualTo("nl");
    assertThat(Article.news("Der Mann ist nicht im Haus der Nachbarn.", PUBLISHED).language().tag())
        .isEqualTo("de");
    assertThat(
            Article.news("The man is not in the house of his friends.", PUBLISHED).language().tag())
        .isEqualTo("en");
  }

  private static Direction direction(String sentence, String language) {
    return only(sentence, language).direction();
  }

  private static Suggestion only(String sentence, String language) {
    return only(sentence, language, PUBLISHED);
  }

  private static Suggestion only(String sentence, String language, LocalDate published) {
    var read = Article.news(AROUND + sentence + AROUND, published, language).suggestions();
    assertThat(read).as(sentence).hasSize(1);
    return read.getFirst();
  }

  private static List<Suggestion> read(String text, String language) {
    return Article.news(AROUND + text + AROUND, PUBLISHED, language).suggestions();
  }

  private static String date(Suggestion suggestion) {
    return suggestion.date().map(EventDate::text).orElse("");
  }

  private static String actors(Suggestion suggestion) {
    return suggestion.participations().stream()
        .map(part -> part.actor() + " " + part.role().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
