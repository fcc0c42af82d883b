package org.entente.migrations.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs a program to its end. */
final class Command {

  /** All that PostgreSQL's programs need to know of our environment, which may hold secrets. */
  private static final Set<String> PASSED_ON = Set.of("PATH", "TMPDIR", "SystemRoot", "TEMP");

  private Command() {}

  /** What a program answered: its exit code, 0 when all went well, and all that it printed. */
  record Answer(int code, String output) {

    /** Whether all went well. */
    boolean ok() {
      return code == 0;
    }
  }

  /**
   * Runs a program in {@code folder} and waits for it.
   *
   * @param input what the program reads, may be empty
   * @throws DatabaseUnavailable when it can't be run at all
   */
  static Answer run(Path folder, List<String> commandLine, String input) {
    var builder =
        new ProcessBuilder(commandLine).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().retainAll(PASSED_ON);
    builder.environment().put("LC_ALL", "C");
    try {
      var process = builder.start();
      feed(process, input);
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Answer(process.waitFor(), output.strip());
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "Can't run " + commandLine.getFirst() + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Interrupted while running " + commandLine.getFirst(), e);
    }
  }

  private static void feed(Process process, String input) {
    try (var in = process.outputWriter(UTF_8)) {
      in.write(input);
    } catch (IOException e) {
      // It ended before it had read all; what it printed says why.
    }
  }
}
