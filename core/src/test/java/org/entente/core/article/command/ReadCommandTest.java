package org.entente.core.article.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReadCommandTest {

  private static final String TEXT =
      "😀 France expelled two Russian diplomats on Tuesday.\n\nParis gave no reason.";

  @TempDir private Path folder;
  private Path file;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

  @BeforeEach
  void a_file() throws IOException {
    file = Files.writeString(folder.resolve("one.txt"), TEXT);
  }

  @Test
  void events_are_printed_as_json() {
    assertThat(read(file.toString(), "--published", "2023-01-14")).isZero();
    var suggestion = json(output()).get(0);
    assertThat(suggestion.propertyNames())
        .containsExactly(
            "evidence",
            "start",
            "end",
            "date",
            "expression",
            "actors",
            "direction",
            "kind",
            "title",
            "confidence",
            "reason");
    assertThat(suggestion.get("date").asString()).isEqualTo("2023-01-10");
    assertThat(suggestion.get("actors").toString())
        .isEqualTo(
            "[{\"code\":\"FRA\",\"role\":\"initiator\"},{\"code\":\"RUS\",\"role\":\"recipient\"}]");
    assertThat(suggestion.get("direction").asString()).isEqualTo("conflict");
    assertThat(suggestion.get("kind").asString()).isEqualTo("expulsion");
  }

  @Test
  void time_expressions_are_printed_with_offsets_that_count_characters() {
    read(file.toString(), "--published", "2023-01-14", "--lang", "en", "--timex");
    var time = json(output()).get(0);
    assertThat(time.toString())
        .isEqualTo(
            "{\"start\":43,\"end\":50,\"text\":\"Tuesday\",\"type\":\"DATE\",\"value\":\"2023-01-10\"}");
    assertThat(TEXT.codePoints().skip(43).limit(7).toArray())
        .isEqualTo("Tuesday".codePoints().toArray());
  }

  @Test
  void a_folder_gives_a_line_for_each_line_of_its_index() throws IOException {
    Files.writeString(folder.resolve("two.html"), "<p>Vorige week was het stil.</p>");
    Files.writeString(
        folder.resolve("index.tsv"), "one\t2023-01-14\ten\ntwo.html\t2023-01-14\tnl\n");
    assertThat(read(folder.toString(), "--timex")).isZero();
    var lines = output().lines().map(ReadCommandTest::json).toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("name").asString()).isEqualTo("one");
    assertThat(lines.get(1).get("timex").get(0).get("value").asString()).isEqualTo("2023-W01");
  }

  @Test
  void what_is_wrong_is_said_in_words() {
    assertThat(read(file.toString())).isEqualTo(2);
    assertThat(read(file.toString(), "--published", "yesterday")).isEqualTo(2);
    assertThat(read(folder.resolve("none").toString(), "--published", "2023-01-14")).isEqualTo(2);
    assertThat(read(file.toString(), "--published", "2023-01-14", "--lang", "xx")).isEqualTo(2);
    assertThat(read("--what")).isEqualTo(2);
    assertThat(read(folder.toString())).isEqualTo(2);
    assertThat(problems.toString(StandardCharsets.UTF_8))
        .contains("--published 2023-01-14")
        .contains("not “yesterday”")
        .contains("can't read")
        .contains("not the language “xx”")
        .contains("does not know “--what”")
        .doesNotContain("Exception");
  }

  private int read(String... arguments) {
    return ReadCommand.run(new PrintStream(printed), new PrintStream(problems), arguments);
  }

  private String output() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
