package org.entente.web.access;

import org.entente.core.account.NotAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs in a sentence what they may not do. */
@RestControllerAdvice
class RefusedRequests {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(NotAllowed why) {
    return ResponseEntity.status(HttpStatus.FORBIDDEN)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            ProblemDetail.forStatusAndDetail(
                HttpStatus.FORBIDDEN, String.valueOf(why.getMessage())));
  }
}
