package org.entente.web.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.web.security.OtherSignIn;
import org.entente.web.security.SignInView;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** The way in through the newsroom's OpenID provider. */
final class OpenIdSignIn implements OtherSignIn {

  private static final String BEGINS = "oauth2/authorization";

  private final String name;
  private final ClientRegistrationRepository providers;
  private final Door door;
  private final AuditLog audit;
  private final TellWhy why;

  OpenIdSignIn(String name, ClientRegistrationRepository providers, Door door, AuditLog audit) {
    this.name = name;
    this.providers = providers;
    this.door = door;
    this.audit = audit;
    this.why = new TellWhy(name, audit);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String address() {
    return BEGINS + "/" + Discovered.ID;
  }

  @Override
  public String address(String invitation) {
    return address() + "?" + Invitations.PARAMETER + "=" + URLEncoder.encode(invitation, UTF_8);
  }

  /** State and nonce are Spring Security's own doing. */
  @Override
  public void openIn(HttpSecurity editor) {
    editor.oauth2Login(
        login ->
            login
                .loginPage("/" + SignInView.ROUTE)
                .clientRegistrationRepository(providers)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(
                    begin ->
                        begin.authorizationRequestResolver(
                            new Invitations(providers, "/" + BEGINS)))
                .tokenEndpoint(end -> end.accessTokenResponseClient(Patience.tokens()))
                .userInfoEndpoint(people -> people.oidcUserService(door))
                .failureHandler(why)
                .withObjectPostProcessor(tellingWhy()));
  }

  /** A provider that can't be reached is a failed sign-in too. */
  private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> tellingWhy() {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(why);
        return filter;
      }
    };
  }

  @EventListener
  void cameIn(AuthenticationSuccessEvent event) {
    var authentication = event.getAuthentication();
    if (authentication.getPrincipal() instanceof OpenIdPerson person) {
      var address =
          authentication.getDetails() instanceof WebAuthenticationDetails details
              ? details.getRemoteAddress()
              : "";
      audit.noteOf(
          person.id(), Deed.SIGNED_IN, person.getName() + "; with " + name + " from " + address);
    }
  }
}
