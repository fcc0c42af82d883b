package org.entente.web.openid;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Checks ID tokens as Spring Security does: signature, issuer, audience, authorised party and
 * times. Unlike its default, with any signature by a private key that the provider says it makes,
 * not only RS256, and with keys that are kept between sign-ins.
 */
final class IdTokens implements JwtDecoderFactory<ClientRegistration> {

  private final Map<ClientRegistration, JwtDecoder> decoders = new ConcurrentHashMap<>();

  @Override
  public JwtDecoder createDecoder(ClientRegistration provider) {
    return decoders.computeIfAbsent(provider, IdTokens::decoder);
  }

  private static JwtDecoder decoder(ClientRegistration provider) {
    var keys = Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri());
    var decoder =
        NimbusJwtDecoder.withJwkSetUri(keys)
            .restOperations(Patience.client())
            .jwsAlgorithms(known -> known.addAll(algorithms(provider)))
            .build();
    decoder.setJwtValidator(
        JwtValidators.createDefaultWithValidators(new OidcIdTokenValidator(provider)));
    decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
    return decoder;
  }

  /** Of those named; every provider can RS256 (OpenID Connect Discovery 1.0, section 3). */
  private static Set<SignatureAlgorithm> algorithms(ClientRegistration provider) {
    var algorithms = EnumSet.of(SignatureAlgorithm.RS256);
    if (provider
            .getProviderDetails()
            .getConfigurationMetadata()
            .get("id_token_signing_alg_values_supported")
        instanceof Collection<?> named) {
      for (var name : named) {
        var algorithm = SignatureAlgorithm.from(String.valueOf(name));
        if (algorithm != null) {
          algorithms.add(algorithm);
        }
      }
    }
    return algorithms;
  }
}
