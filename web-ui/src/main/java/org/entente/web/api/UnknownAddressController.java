package org.entente.web.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers 404 at every address of the API that has nothing; otherwise Vaadin's servlet would answer
 * with the editor's start page.
 */
@RestController
class UnknownAddressController {

  @RequestMapping({"/api", "/api/**"})
  ResponseEntity<ProblemDetail> nothingHere() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "There is nothing at this address of the API"));
  }
}
