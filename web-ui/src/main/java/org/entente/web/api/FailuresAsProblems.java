package org.entente.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.core.account.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whatever goes wrong below {@code /api} is answered as a problem in words, also what no controller
 * gets to see: a method, a content type or an address that is not known.
 */
@Component
class FailuresAsProblems implements HandlerExceptionResolver, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(FailuresAsProblems.class);

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (!request.getRequestURI().startsWith("/api") || failure instanceof AccessDeniedException) {
      return null;
    }
    var answer = answer(request, failure);
    answer
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    try {
      Refusal.write(response, answer.getBody());
    } catch (IOException gone) {
      LOG.debug("Nobody waits for the answer any more", gone);
    }
    return new ModelAndView();
  }

  private static ErrorResponse answer(HttpServletRequest request, Exception failure) {
    return switch (failure) {
      case MaxUploadSizeExceededException _ ->
          Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "The form is too large");
      case MultipartException _ -> Refusal.of(HttpStatus.BAD_REQUEST, "The form cannot be read");
      case NotAllowed refused ->
          Refusal.of(HttpStatus.FORBIDDEN, String.valueOf(refused.getMessage()));
      case ErrorResponse known -> known;
      default -> {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        yield Refusal.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong here. The log of the server says what.");
      }
    };
  }
}
