package org.entente.migrations.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A {@link WritingApplication} in a JVM of its own. */
final class RunningApplication {

  private final Process process;
  private final BufferedReader output;

  RunningApplication(Path directory) throws IOException {
    this(List.of(), System.getProperty("java.class.path"), directory);
  }

  /**
   * Starts it by way of another program.
   *
   * @param by the program with its arguments, such as one that changes the user
   */
  RunningApplication(List<String> by, String classPath, Path directory) throws IOException {
    var commandLine = new ArrayList<>(by);
    commandLine.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            WritingApplication.class.getName(),
            directory.toString()));
    process =
        new ProcessBuilder(commandLine)
            .directory(Path.of("/").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    output = process.inputReader(UTF_8);
  }

  long pid() {
    return process.pid();
  }

  /** Waits until it has said {@code lines} more lines. */
  List<String> read(int lines) throws IOException {
    var read = new ArrayList<String>();
    for (int i = 0; i < lines; i++) {
      var line = output.readLine();
      if (line == null) {
        throw new IllegalStateException("The application ended after " + read);
      }
      read.add(line);
    }
    return read;
  }

  /** As {@code kill -9}; gives what it had said and nobody had read. */
  List<String> kill() throws IOException, InterruptedException {
    // Not the process's own method, which throws away what was not read yet.
    process.toHandle().destroyForcibly();
    return end();
  }

  /** As {@code kill -9}, once it ran for so long. */
  void killAfter(Duration time) throws IOException, InterruptedException {
    process.waitFor(time);
    kill();
  }

  /** As {@code kill}. */
  List<String> terminate() throws IOException, InterruptedException {
    process.toHandle().destroy();
    return end();
  }

  private List<String> end() throws InterruptedException {
    var rest = output.lines().toList();
    process.waitFor();
    return rest;
  }

  /** The server on a database's directory, by the number in its file. */
  static ProcessHandle server(Path directory) throws IOException {
    var file = Cluster.in(directory).resolve("postmaster.pid");
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst())).orElseThrow();
  }

  /**
   * Whether a process ends, now or within a while: a server is gone a little after its file. One
   * that only waits for somebody to collect its exit code, as orphans do in some containers, has
   * ended.
   */
  static boolean ends(ProcessHandle process) {
    var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (runs(process) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(1_000_000);
    }
    return !runs(process);
  }

  private static boolean runs(ProcessHandle process) {
    if (!process.isAlive() || !Files.isDirectory(Path.of("/proc/self"))) {
      return process.isAlive();
    }
    try {
      var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      var state = stat.charAt(stat.lastIndexOf(')') + 2);
      return state != 'Z' && state != 'X';
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      return process.isAlive();
    }
  }
}
