package org.entente.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way in beside Entente's own passwords; there is none unless one is set up. */
public interface OtherSignIn {

  /** What it is called on a button: “Sign in with …”. */
  String name();

  /** Where it begins, seen from the editor's start page. */
  String address();

  /** Where it begins for somebody who was invited. */
  String address(String invitation);

  /** Opens this way in. */
  void openIn(HttpSecurity editor);
}
