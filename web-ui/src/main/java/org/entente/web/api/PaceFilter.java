package org.entente.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program wait that asks too fast. */
final class PaceFilter extends OncePerRequestFilter {

  /** Files that are read and editions that are made take a while. */
  private static final int DEAR = 5;

  private final Pace pace;

  PaceFilter(Pace pace) {
    this.pace = pace;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof TokenBearer bearer) {
      var wait = pace.take(bearer.id().toString(), cost(request));
      if (!wait.isZero()) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        Refusal.write(
            response,
            Refusal.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "That is too fast. Ask again in %d s.".formatted(wait.toSeconds()))
                .getBody());
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private static int cost(HttpServletRequest request) {
    var path = request.getRequestURI();
    return request.getMethod().equals("POST")
            && (path.endsWith("/imports") || path.endsWith("/editions"))
        ? DEAR
        : 1;
  }
}
