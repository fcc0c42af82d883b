package org.entente.web.openid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.entente.core.account.OneTimeLink;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Begins a sign-in, and remembers until it ends whether it began at an invitation. A session has
 * one sign-in at a time, so what another left behind is forgotten.
 */
final class Invitations implements OAuth2AuthorizationRequestResolver {

  static final String PARAMETER = "invitation";
  private static final String REMEMBERED = Invitations.class.getName();

  private final OAuth2AuthorizationRequestResolver beginning;

  /**
   * @param address where sign-ins begin, without the name of the provider
   */
  Invitations(ClientRegistrationRepository providers, String address) {
    this.beginning = new DefaultOAuth2AuthorizationRequestResolver(providers, address);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return remembering(request, beginning.resolve(request));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
    return remembering(request, beginning.resolve(request, provider));
  }

  private static @Nullable OAuth2AuthorizationRequest remembering(
      HttpServletRequest request, @Nullable OAuth2AuthorizationRequest begun) {
    if (begun != null) {
      var secret = request.getParameter(PARAMETER);
      request
          .getSession()
          .setAttribute(REMEMBERED, secret == null ? null : new OneTimeLink(secret).hash());
    }
    return begun;
  }

  /** The hash of the link with which the sign-in began that ends with this request. */
  static Optional<String> ofThisSignIn() {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here)) {
      return Optional.empty();
    }
    var session = here.getRequest().getSession(false);
    if (session == null) {
      return Optional.empty();
    }
    var hash = (String) session.getAttribute(REMEMBERED);
    session.removeAttribute(REMEMBERED);
    return Optional.ofNullable(hash);
  }
}
