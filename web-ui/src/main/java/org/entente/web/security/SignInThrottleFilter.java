package org.entente.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.entente.web.security.SignInThrottle.Who;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends a sign-in that has to wait back to the form, without looking at the password. */
class SignInThrottleFilter extends OncePerRequestFilter {

  private static final RequestMatcher SIGN_IN =
      PathPatternRequestMatcher.pathPattern(
          org.springframework.http.HttpMethod.POST, "/" + SignInView.ROUTE);

  private final SignInThrottle throttle;

  SignInThrottleFilter(SignInThrottle throttle) {
    this.throttle = throttle;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SIGN_IN.matches(request)) {
      var email = Objects.requireNonNullElse(request.getParameter("username"), "");
      var wait = throttle.waitOf(new Who(email, request.getRemoteAddr()));
      if (!wait.isZero()) {
        response.sendRedirect(
            request.getContextPath() + "/" + SignInView.ROUTE + "?wait=" + (wait.toSeconds() + 1));
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
