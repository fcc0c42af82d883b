package org.entente.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.account.Person;
import org.entente.core.comment.CommentText.Part;
import org.junit.jupiter.api.Test;

final class CommentTextTest {

  private static final Person BEN = new Person(UUID.randomUUID(), "Ben");
  private static final Person BEN_ADAMS = new Person(UUID.randomUUID(), "Ben Adams");
  private static final Person IJSBRAND = new Person(UUID.randomUUID(), "IJsbrand d’Été");
  private static final List<Person> PEOPLE = List.of(BEN, BEN_ADAMS, IJSBRAND);
  private static final Function<UUID, Optional<String>> RENAMED =
      id -> Optional.ofNullable(Map.of(BEN.id(), "Benjamin").get(id));

  @Test
  void a_name_after_an_at_mentions_somebody_who_keeps_the_mention_under_another_name() {
    var text = typed("@Ben, is this right?");

    assertThat(text.mentions()).containsExactly(BEN.id());
    assertThat(text.parts(RENAMED))
        .containsExactly(new Part("@Benjamin", true), new Part(", is this right?", false));
    assertThat(text.plain(RENAMED)).isEqualTo("@Benjamin, is this right?");
  }

  @Test
  void of_names_that_begin_alike_the_longest_is_meant() {
    assertThat(typed("@Ben Adams @ben: look").mentions()).containsExactly(BEN_ADAMS.id(), BEN.id());
    assertThat(typed("(@ijsbrand d’été)").mentions()).containsExactly(IJSBRAND.id());
  }

  @Test
  void a_longer_name_an_address_and_a_lone_at_mention_nobody() {
    for (var words : List.of("@Benedict", "ada@ben.example", "@", "@ Ben", "@@", "a@")) {
      assertThat(typed(words).mentions()).as(words).isEmpty();
      assertThat(typed(words).plain(RENAMED)).isEqualTo(words);
    }
  }

  @Test
  void nobody_is_mentioned_by_the_key_of_an_account() {
    assertThat(typed("@{" + BEN.id() + "}").mentions()).isEmpty();
    assertThat(typed("@{@{" + BEN.id() + "}}").mentions()).isEmpty();
    assertThat(typed("@Ben@{" + BEN.id()).mentions()).containsExactly(BEN.id());
  }

  @Test
  void whoever_is_not_known_is_somebody() {
    assertThat(typed("@Ben Adams?").plain(RENAMED)).isEqualTo("@somebody?");
  }

  @Test
  void what_was_typed_can_be_typed_again() {
    var names = Map.of(BEN.id(), "Ben", BEN_ADAMS.id(), "Ben Adams");
    var text = typed("@Ben Adams and @Ben\nboth");

    assertThat(typed(text.plain(id -> Optional.ofNullable(names.get(id))))).isEqualTo(text);
  }

  @Test
  void nothing_and_too_much_is_no_comment() {
    assertThat(CommentText.typed(" \n ", PEOPLE)).isEmpty();
    assertThat(CommentText.typed("x".repeat(CommentText.LONGEST), PEOPLE)).isPresent();
    assertThat(CommentText.typed("x".repeat(CommentText.LONGEST + 1), PEOPLE)).isEmpty();
    assertThat(CommentText.typed("@Ben" + "x".repeat(CommentText.LONGEST), PEOPLE)).isEmpty();
  }

  private static CommentText typed(String words) {
    return CommentText.typed(words, PEOPLE).orElseThrow();
  }
}
