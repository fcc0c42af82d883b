package org.entente.migrations.postgres;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process on a cluster. Used only by who holds the directory's lock. */
final class Server {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  /** Seconds; a crash may have left much to recover. */
  private static final int PATIENCE_FOR_START = 600;

  private static final int PATIENCE_FOR_STOP = 60;

  /**
   * A free port may be taken before we have it, and an orphan may still be on its way in or out.
   */
  private static final int ATTEMPTS = 4;

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "40"),
          Map.entry("TimeZone", "UTC"),
          Map.entry("jit", "off"),
          // The server's own log: a file a weekday, begun anew each week. What goes wrong with a
          // statement is told to the application, which logs it.
          Map.entry("logging_collector", "on"),
          Map.entry("log_filename", "postgres-%a.log"),
          Map.entry("log_truncate_on_rotation", "on"),
          Map.entry("log_rotation_age", "1d"),
          Map.entry("log_rotation_size", "0"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("log_min_messages", "log"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_checkpoints", "off"));

  /** What makes an acknowledged edit survive a crash of the server or a power cut. */
  private static final List<String> DURABILITY =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private final Path cluster;
  private final Binaries binaries;
  private final ServerUser user;

  Server(Path cluster, Binaries binaries, ServerUser user) {
    this.cluster = cluster;
    this.binaries = binaries;
    this.user = user;
  }

  /**
   * Stops the server that a killed application left behind on this cluster. A process that merely
   * has its number, as happens after a restart of the machine or of a container, is left alone.
   *
   * <p>The file with the number is never deleted here: it also names the shared memory by which
   * PostgreSQL sees whether parts of a dead server still write, and refuses to start meanwhile.
   */
  void stopOrphan() throws IOException {
    var pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    var lines = Files.readAllLines(pidFile, ISO_8859_1);
    var number = lines.isEmpty() ? "" : lines.getFirst().strip();
    if (!number.matches("-?[0-9]{1,10}")) {
      // The machine went down before the first line was on disk: no server had begun its work.
      Files.delete(pidFile);
      return;
    }
    var process = ProcessHandle.of(Math.abs(Long.parseLong(number)));
    if (process.filter(ProcessHandle::isAlive).isEmpty()) {
      return;
    }
    if (process.filter(this::isOurs).isEmpty()) {
      // PostgreSQL would take a stranger of this number for its server. Our own it knows as its
      // parent's, no server's.
      lines.set(0, Long.toString(ProcessHandle.current().pid()));
      Files.write(pidFile, lines, ISO_8859_1);
    } else if (number.startsWith("-")) {
      awaitEnd(process.get());
    } else {
      LOG.info("Stopping the database server that an earlier run left behind ({})", number);
      stop();
    }
  }

  /** A server without connections, which only sets up, ends by itself soon after its starter. */
  private void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_FOR_STOP, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new DatabaseUnavailable(
          "The database in " + cluster + " is being set up by process " + process.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Interrupted while starting the database", e);
    }
  }

  /**
   * Starts the server and waits until it takes connections, its crash recovery done.
   *
   * @param durable whether commits survive a crash; false is for what is thrown away anyway
   * @return the port on 127.0.0.1
   */
  int start(boolean durable) throws IOException {
    for (int attempt = 1; ; attempt++) {
      stopOrphan();
      var startLog = cluster.resolve("start.log");
      Files.deleteIfExists(startLog);
      int port = freePort();
      var answer =
          run(
              "start",
              "--timeout=" + PATIENCE_FOR_START,
              "--log=" + startLog,
              "--options=" + options(port, durable));
      if (answer.ok()) {
        return port;
      }
      if (attempt == ATTEMPTS) {
        var said = Files.exists(startLog) ? Files.readString(startLog) : answer.output();
        throw new DatabaseUnavailable("The database in " + cluster + " does not start:\n" + said);
      }
      pause(attempt * 500L);
    }
  }

  /** Stops the server; every transaction that was not committed is undone. */
  void stop() {
    if (!run("stop", "--mode=fast", "--timeout=" + PATIENCE_FOR_STOP).ok()) {
      stopAtOnce();
    }
  }

  /** Stops the server without tidying up: the next start recovers what was committed. */
  void stopAtOnce() {
    var answer = run("stop", "--mode=immediate", "--timeout=" + PATIENCE_FOR_STOP);
    if (!answer.ok() && Files.exists(cluster.resolve("postmaster.pid"))) {
      throw new DatabaseUnavailable(
          "The database server of " + cluster + " does not stop:\n" + answer.output());
    }
  }

  private Command.Answer run(String action, String... arguments) {
    var all = new ArrayList<>(List.of(action, "--wait", "--pgdata=" + cluster));
    all.addAll(List.of(arguments));
    return Command.run(
        cluster, user.command(binaries.program("pg_ctl"), all.toArray(String[]::new)), "");
  }

  /** Given on the command line, where they win over every file in the cluster. */
  private static String options(int port, boolean durable) {
    var settings = new TreeMap<>(SETTINGS);
    settings.put("port", Integer.toString(port));
    DURABILITY.forEach(name -> settings.put(name, durable ? "on" : "off"));
    return settings.entrySet().stream()
        .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
        .collect(Collectors.joining(" "));
  }

  /** Whether a process is the server of this cluster: it works in it, or was started on it. */
  private boolean isOurs(ProcessHandle process) {
    var info = process.info();
    if (info.command().filter(path -> !path.contains("/postgres")).isPresent()) {
      return false;
    }
    try {
      return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), cluster);
    } catch (IOException e) {
      // There is no /proc, or we may not look: a container's root may not when it lacks a right.
      return info.arguments()
          .map(Arrays::asList)
          .filter(arguments -> arguments.contains(cluster.toString()))
          .isPresent();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Interrupted while starting the database", e);
    }
  }
}
