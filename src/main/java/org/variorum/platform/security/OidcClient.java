package org.variorum.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.variorum.platform.BaseAddress;

/**
 * What the other service says of itself, asked for when somebody first wants to log in by it, so
 * that starting does not depend on it. A failure is not kept.
 */
final class OidcClient implements ClientRegistrationRepository {

  /** Part of the addresses below {@link OidcLogin#PLACE}. */
  static final String ID = "oidc";

  private final OidcSettings settings;
  private final BaseAddress base;
  private volatile @Nullable ClientRegistration known;

  OidcClient(OidcSettings settings, BaseAddress base) {
    this.settings = settings;
    this.base = base;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return null;
    }
    ClientRegistration held = known;
    if (held == null) {
      held =
          ClientRegistrations.fromIssuerLocation(settings.issuer())
              .registrationId(ID)
              .clientId(settings.clientId())
              .clientSecret(settings.clientSecret())
              .redirectUri(
                  (base.configured().isEmpty() ? "{baseUrl}" : base.configured()) + OidcLogin.DONE)
              .scope("openid", "email", "profile")
              .build();
      known = held;
    }
    return held;
  }
}
