package org.variorum.platform.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Another service by which one may log in (OpenID Connect); without an issuer there is none.
 *
 * @param issuer its address, of which {@code /.well-known/openid-configuration} says the rest
 * @param clientId the name it knows us by
 * @param clientSecret what we show it
 * @param name what the button calls it
 * @param roleClaim what it says of somebody that gives a new account its role; empty for none
 * @param curators values of that claim that make a curator
 * @param admins values of that claim that make an admin
 */
@ConfigurationProperties("variorum.oidc")
public record OidcSettings(
    @DefaultValue("") String issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("single sign-on") String name,
    @DefaultValue("") String roleClaim,
    @DefaultValue List<String> curators,
    @DefaultValue List<String> admins) {

  static final String ISSUER = "variorum.oidc.issuer";

  public OidcSettings {
    curators = List.copyOf(curators);
    admins = List.copyOf(admins);
  }

  /** Whether one may log in by it. */
  public boolean given() {
    return !issuer.isBlank();
  }

  /** Without what must not get into a log. */
  @Override
  public String toString() {
    return "OidcSettings[issuer=%s, clientId=%s]".formatted(issuer, clientId);
  }
}
