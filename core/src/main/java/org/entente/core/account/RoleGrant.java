package org.entente.core.account;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a group of people elsewhere may do here, as one writes it: {@code administrator}, {@code
 * editor} (at every desk) or {@code author at Foreign}.
 *
 * @param role null for an administrator
 * @param desk a desk's name, or null for every desk
 */
public record RoleGrant(@Nullable DeskRole role, @Nullable String desk) {

  private static final String ADMINISTRATOR = "administrator";

  /**
   * Reads what was written.
   *
   * @throws IllegalArgumentException with the reason in words
   */
  public static RoleGrant read(String written) {
    var parts = written.strip().split("\\s+at\\s+", 2);
    var desk = parts.length == 2 ? parts[1].strip() : null;
    if (parts[0].equalsIgnoreCase(ADMINISTRATOR) && desk == null) {
      return new RoleGrant(null, null);
    }
    return Stream.of(DeskRole.values())
        .filter(role -> role.name().equalsIgnoreCase(parts[0]))
        .findFirst()
        .map(role -> new RoleGrant(role, desk))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "“"
                        + written
                        + "” gives no role. Write "
                        + known()
                        + " or “editor at Foreign”."));
  }

  private static String known() {
    return Stream.concat(
            Stream.of(ADMINISTRATOR),
            Stream.of(DeskRole.values()).map(role -> role.name().toLowerCase(Locale.ROOT)))
        .map(word -> "“" + word + "”")
        .collect(Collectors.joining(", "));
  }

  /**
   * What some grants come to together, at the desks that there are; empty when to nothing. At a
   * desk the highest role counts.
   */
  public static Optional<Rights> together(List<RoleGrant> grants, List<Desk> desks) {
    var roles = new HashMap<DeskId, DeskRole>();
    boolean administrator = false;
    for (var grant : grants) {
      var role = grant.role();
      if (role == null) {
        administrator = true;
        continue;
      }
      for (var desk : desks) {
        if (grant.desk() == null || desk.name().equals(grant.desk())) {
          roles.merge(desk.id(), role, (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
      }
    }
    return administrator || !roles.isEmpty()
        ? Optional.of(new Rights(administrator, roles))
        : Optional.empty();
  }

  /** What an account may do. */
  public record Rights(boolean administrator, Map<DeskId, DeskRole> roles) {

    public Rights {
      roles = Map.copyOf(roles);
    }
  }
}
