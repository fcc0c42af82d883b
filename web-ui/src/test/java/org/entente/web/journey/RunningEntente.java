package org.entente.web.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application as a process of its own, on a port that is free. */
final class RunningEntente implements AutoCloseable {

  private static final Path JAR = Path.of("target", "entente.jar").toAbsolutePath();
  private static final Pattern ADDRESS = Pattern.compile("(http://\\S+)$");
  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final List<String> output = new ArrayList<>();
  private final CompletableFuture<URI> editor = new CompletableFuture<>();

  private RunningEntente(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::listen);
  }

  /** Starts with this data directory and waits until the editor's address is printed. */
  static RunningEntente start(Path data, String... arguments) {
    var running = launch(data, arguments);
    running.editor();
    return running;
  }

  /** Starts and does not wait. */
  static RunningEntente launch(Path data, String... arguments) {
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toString(),
                "--entente.data=" + data));
    command.addAll(List.of(arguments));
    if (Stream.of(arguments).noneMatch(argument -> argument.startsWith("--server.port="))) {
      command.add("--server.port=0");
    }
    try {
      return new RunningEntente(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the editor is. */
  URI editor() {
    try {
      return editor.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new AssertionError("Entente did not start:\n" + String.join("\n", output()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The address on the printed line that contains these words, if there is one. */
  Optional<URI> printedAddress(String words) {
    return output().stream()
        .filter(line -> line.contains(words))
        .map(ADDRESS::matcher)
        .filter(matcher -> matcher.find())
        .map(matcher -> URI.create(matcher.group(1)))
        .findFirst();
  }

  /** The lines printed until now. */
  List<String> output() {
    synchronized (output) {
      return List.copyOf(output);
    }
  }

  /** Ends it like {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
    waitForEnd();
  }

  /** Waits until it ended and gives its exit code. */
  int waitForEnd() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("Entente did not end:\n" + String.join("\n", output()));
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends it like {@code kill}, and waits. */
  @Override
  public void close() {
    process.destroy();
    waitForEnd();
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (output) {
          output.add(line);
        }
        if (line.contains(" Editor: ")) {
          editor.complete(printedAddress(" Editor: ").orElseThrow());
        }
      }
      editor.completeExceptionally(new IllegalStateException("The process ended"));
    } catch (IOException e) {
      editor.completeExceptionally(e);
    }
  }
}
