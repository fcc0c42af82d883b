package org.entente.migrations.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose process the server is. PostgreSQL refuses to run as root; so when we are root, its programs
 * run as an ordinary user: the one who owns the data already, else {@code postgres} or {@code
 * nobody}.
 *
 * <p>An ordinary user can't enter a directory such as {@code /root}. Then the programs keep one of
 * root's capabilities, to pass by file permissions; they also keep the bit that makes {@code
 * access(2)} honour it. Unlike a user namespace ({@code unshare -U}) this also works in an ordinary
 * container.
 */
final class ServerUser {

  private record Ids(int user, int group) {}

  private final @Nullable Ids ids;
  private final boolean entersAnyDirectory;

  private ServerUser(@Nullable Ids ids, boolean entersAnyDirectory) {
    this.ids = ids;
    this.entersAnyDirectory = entersAnyDirectory;
  }

  /**
   * The user for a database.
   *
   * @param data the folder of the data, which need not exist yet
   * @param places folders that the server must be able to enter
   */
  static ServerUser of(Path data, List<Path> places) throws IOException {
    if (!weAreRoot()) {
      requireOurs(data);
      return new ServerUser(null, false);
    }
    var ids = Files.exists(data) && owner(data).user() != 0 ? owner(data) : ordinaryUser();
    var plain = new ServerUser(ids, false);
    var enters = places.stream().allMatch(place -> plain.canEnter(place));
    return enters ? plain : new ServerUser(ids, true);
  }

  /** The command line that runs a program as this user. */
  List<String> command(String program, String... arguments) {
    var command = new ArrayList<String>();
    if (ids != null) {
      command.addAll(
          List.of("setpriv", "--reuid=" + ids.user(), "--regid=" + ids.group(), "--clear-groups"));
      if (entersAnyDirectory) {
        command.addAll(
            List.of(
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override",
                "--securebits=+no_setuid_fixup"));
      }
    }
    command.add(program);
    command.addAll(List.of(arguments));
    return command;
  }

  /**
   * Gives this user a folder and all that is in it, unless it is its own already. The folder itself
   * comes last, so that what was interrupted is begun again.
   */
  void own(Path folder) throws IOException {
    if (ids == null || owner(folder).equals(ids)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (var path : all.toList().reversed()) {
        Files.setAttribute(path, "unix:uid", ids.user(), LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", ids.group(), LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private boolean canEnter(Path place) {
    return Command.run(Path.of("/"), command("test", "-x", place.toString()), "").ok();
  }

  private static boolean isUnix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
  }

  private static boolean weAreRoot() {
    return isUnix() && new UnixSystem().getUid() == 0;
  }

  /**
   * Refuses a folder of another user, unless we are root.
   *
   * @param data need not exist
   */
  static void requireOurs(Path data) throws IOException {
    if (isUnix()
        && !weAreRoot()
        && Files.exists(data)
        && owner(data).user() != new UnixSystem().getUid()) {
      throw new DatabaseUnavailable(
          "The data in "
              + data
              + " belong to user "
              + Files.getOwner(data)
              + ". Start Entente as that user, or take the files over first (chown).");
    }
  }

  private static Ids owner(Path path) throws IOException {
    return new Ids(id(path, "unix:uid"), id(path, "unix:gid"));
  }

  private static int id(Path path, String attribute) throws IOException {
    return (Integer) Objects.requireNonNull(Files.getAttribute(path, attribute));
  }

  private static Ids ordinaryUser() {
    return Stream.of("postgres", "nobody")
        .map(ServerUser::named)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                new DatabaseUnavailable(
                    "PostgreSQL does not run as root, and there is no user “postgres” or “nobody”"
                        + " to run it as. Start Entente as an ordinary user."));
  }

  private static Optional<Ids> named(String name) {
    var user = Command.run(Path.of("/"), List.of("id", "-u", name), "");
    var group = Command.run(Path.of("/"), List.of("id", "-g", name), "");
    return user.ok() && group.ok()
        ? Optional.of(new Ids(Integer.parseInt(user.output()), Integer.parseInt(group.output())))
        : Optional.empty();
  }
}
