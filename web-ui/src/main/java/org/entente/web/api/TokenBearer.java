package org.entente.web.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.web.security.Worker;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/**
 * A program that showed an access token: it acts for the token's owner, within the token's scopes.
 *
 * @param id the owner's account
 */
record TokenBearer(UUID id, String email, List<GrantedAuthority> scopes)
    implements Worker, OAuth2AuthenticatedPrincipal {

  @Override
  public Map<String, Object> getAttributes() {
    return Map.of("sub", email);
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return scopes;
  }

  @Override
  public String getName() {
    return email;
  }
}
