package org.entente.web.settings;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.account.RoleGrant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The newsroom's own sign-in, an OpenID provider, as {@code --entente.openid.…=…}.
 *
 * @param issuer the provider's address, letter by letter as the provider itself calls it
 * @param clientId the name under which Entente is registered there
 * @param clientSecret Entente's password there; empty when it was given none
 * @param name what the provider is called on the button: “Sign in with …”
 * @param scopes what is asked to be told
 * @param groupsClaim the claim that lists a person's groups
 * @param roles what each group may do, as {@link RoleGrant} reads it; empty when only who was
 *     invited comes in
 */
public record OpenIdSettings(
    @Nullable URI issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("the newsroom's account") String name,
    @DefaultValue({"openid", "email", "profile"}) List<String> scopes,
    @DefaultValue("groups") String groupsClaim,
    @DefaultValue Map<String, String> roles) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  public OpenIdSettings {
    if (issuer == null || issuer.getHost() == null) {
      throw new IllegalArgumentException(
          "entente.openid.issuer is the address of the newsroom's sign-in, such as"
              + " https://login.example.org/, not “"
              + (issuer == null ? "" : issuer)
              + "”");
    }
    if (!"https".equals(issuer.getScheme()) && !THIS_MACHINE.contains(issuer.getHost())) {
      throw new IllegalArgumentException(
          "entente.openid.issuer starts with https:// unless it is on this machine, not “"
              + issuer
              + "”");
    }
    if (clientId.isBlank()) {
      throw new IllegalArgumentException(
          "entente.openid.client-id is the name under which Entente is registered at " + issuer);
    }
    if (!scopes.contains("openid")) {
      throw new IllegalArgumentException("entente.openid.scopes contains “openid”");
    }
    scopes = List.copyOf(scopes);
    roles = Map.copyOf(roles);
    roles.values().forEach(RoleGrant::read);
  }

  /** What each group may do. */
  public Map<String, RoleGrant> grants() {
    var grants = new LinkedHashMap<String, RoleGrant>();
    roles.forEach((group, role) -> grants.put(group, RoleGrant.read(role)));
    return grants;
  }

  /** The issuer, as it calls itself. */
  public String issuerName() {
    return String.valueOf(issuer);
  }

  /** Without the secret, which could end up in a log. */
  @Override
  public String toString() {
    return "sign-in at " + issuer + " as " + clientId;
  }
}
