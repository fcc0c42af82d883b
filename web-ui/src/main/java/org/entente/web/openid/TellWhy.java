package org.entente.web.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.web.security.SignInView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Notes why a sign-in came to nothing, and leads back to where one signs in. */
final class TellWhy implements AuthenticationFailureHandler {

  private static final Logger LOG = LoggerFactory.getLogger(TellWhy.class);

  private final String name;
  private final AuditLog audit;

  TellWhy(String name, AuditLog audit) {
    this.name = name;
    this.audit = audit;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    var refused = failure instanceof RefusedAtTheDoor door ? door : null;
    audit.note(
        Deed.SIGN_IN_REFUSED,
        (refused == null ? what(failure) : whom(refused))
            + "; with "
            + name
            + " from "
            + request.getRemoteAddr());
    if (refused == null) {
      // Administrators find the provider's mistake here; people are told that it is not theirs.
      LOG.warn("A sign-in with {} failed: {}", name, failure.getMessage());
    }
    response.sendRedirect(
        request.getContextPath()
            + "/"
            + SignInView.ROUTE
            + "?"
            + SignInView.REFUSED
            + "="
            + (refused == null ? SignInView.FAILED : refused.why().name()));
  }

  private static String whom(RefusedAtTheDoor refused) {
    var visitor = refused.visitor();
    return visitor.name()
        + (visitor.email().isEmpty() ? "" : " (" + visitor.email() + ")")
        + ", "
        + visitor.identity().subject()
        + " there: "
        + refused.why().words();
  }

  private static String what(AuthenticationException failure) {
    return failure instanceof OAuth2AuthenticationException told
        ? told.getError().getErrorCode()
        : "The provider can't be reached";
  }
}
