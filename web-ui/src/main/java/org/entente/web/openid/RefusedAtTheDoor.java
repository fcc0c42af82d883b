package org.entente.web.openid;

import org.entente.core.account.AdmitByIdentity.Visitor;
import org.entente.core.account.NotLetIn;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The provider vouches for somebody who nevertheless does not come in. */
final class RefusedAtTheDoor extends OAuth2AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final NotLetIn why;
  private final transient Visitor visitor;

  RefusedAtTheDoor(NotLetIn why, Visitor visitor) {
    super(new OAuth2Error("not_let_in"), why.words().toString());
    this.why = why;
    this.visitor = visitor;
  }

  NotLetIn why() {
    return why;
  }

  Visitor visitor() {
    return visitor;
  }
}
