package org.entente.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged application says when it can't start. */
final class FailedStartIT {

  @TempDir Path data;

  @Test
  void a_port_that_is_taken_is_named() throws Exception {
    try (var taken = new ServerSocket(0)) {
      assertThatStarting(data, "--server.port=" + taken.getLocalPort())
          .anySatisfy(line -> assertThat(line).contains(String.valueOf(taken.getLocalPort())));
    }
  }

  @Test
  void a_data_folder_that_can_not_be_one_is_named() throws Exception {
    var file = Files.writeString(data.resolve("notes.txt"), "Not a folder");
    assertThatStarting(file).anySatisfy(line -> assertThat(line).contains("notes.txt"));
  }

  @Test
  void a_database_of_ones_own_that_does_not_answer_is_named() throws Exception {
    assertThatStarting(data, "--spring.datasource.url=jdbc:postgresql://localhost:1/entente")
        .anySatisfy(line -> assertThat(line).contains("localhost:1"));
  }

  private static ListAssert<String> assertThatStarting(Path data, String... arguments) {
    var failed = RunningEntente.launch(data, arguments);
    assertThat(failed.waitForEnd()).isNotZero();
    return assertThat(failed.output())
        .hasSizeLessThan(6)
        .noneSatisfy(line -> assertThat(line).startsWith("\tat "));
  }
}
