package org.entente.web.openid;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.account.Account;
import org.entente.core.account.AdmitByIdentity;
import org.entente.core.account.AdmitByIdentity.Answer;
import org.entente.core.account.AdmitByIdentity.Visitor;
import org.entente.core.account.Identity;
import org.entente.web.security.Emails;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who comes in of those whom the provider vouches for. */
final class Door implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OAuth2UserService<OidcUserRequest, OidcUser> claims;
  private final AdmitByIdentity people;
  private final String issuer;
  private final String groupsClaim;

  /**
   * @param claims reads what the provider tells of somebody
   */
  Door(
      OAuth2UserService<OidcUserRequest, OidcUser> claims,
      AdmitByIdentity people,
      String issuer,
      String groupsClaim) {
    this.claims = claims;
    this.people = people;
    this.issuer = issuer;
    this.groupsClaim = groupsClaim;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var user = Objects.requireNonNull(claims.loadUser(request));
    var visitor = visitor(user);
    var invitation = Invitations.ofThisSignIn();
    var answer =
        invitation.isPresent() ? people.accept(visitor, invitation.get()) : people.admit(visitor);
    return switch (answer) {
      case Answer.In(var account) -> new OpenIdPerson(account, user.getIdToken());
      case Answer.Out(var why) -> throw new RefusedAtTheDoor(why, visitor);
    };
  }

  private Visitor visitor(OidcUser user) {
    var subject = Objects.requireNonNull(user.getSubject());
    var email = email(user);
    return new Visitor(
        new Identity(issuer, subject), email, name(user, email, subject), groups(user));
  }

  /** Empty unless it is plausible, and when the provider says that it was not confirmed. */
  private static String email(OidcUser user) {
    var email = Objects.requireNonNullElse(user.getEmail(), "");
    return Boolean.FALSE.equals(user.getEmailVerified()) || !Emails.isPlausible(email)
        ? ""
        : Emails.normal(email);
  }

  private static String name(OidcUser user, String email, String subject) {
    var name =
        Stream.of(
                Optional.ofNullable(user.getFullName()),
                Optional.ofNullable(user.getPreferredUsername()),
                Optional.of(email))
            .flatMap(Optional::stream)
            .filter(called -> !called.isBlank())
            .findFirst()
            .orElse(subject)
            .strip();
    return name.length() <= Account.LONGEST_NAME ? name : name.substring(0, Account.LONGEST_NAME);
  }

  private Set<String> groups(OidcUser user) {
    var groups = new HashSet<String>();
    switch (user.getClaims().get(groupsClaim)) {
      case Collection<?> several -> several.forEach(group -> groups.add(String.valueOf(group)));
      case String one -> groups.add(one);
      case null, default -> {
        // The provider tells of none.
      }
    }
    return groups;
  }
}
