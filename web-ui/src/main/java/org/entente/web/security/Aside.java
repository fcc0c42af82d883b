package org.entente.web.security;

import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Work that goes on beside the request, in the name of whoever is signed in there. */
public final class Aside {

  private Aside() {}

  /** Starts it. */
  public static void start(String name, Runnable work) {
    Thread.ofVirtual()
        .name(name)
        .start(new DelegatingSecurityContextRunnable(work, SecurityContextHolder.getContext()));
  }
}
