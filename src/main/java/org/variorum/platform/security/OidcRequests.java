package org.variorum.platform.security;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser was sent to the other service with, kept in a cookie of ten minutes: a session
 * would fill the database for everybody who only asks. It holds nothing that its own browser may
 * not know.
 */
final class OidcRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  static final String COOKIE = "variorum-sso";

  private static final Duration KEPT = Duration.ofMinutes(10);

  private final OidcClient client;

  OidcRequests(OidcClient client) {
    this.client = client;
  }

  private record Sent(
      String state, String nonce, String verifier, String redirect, @Nullable String wanted) {}

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return sent(request).map(this::restored).orElse(null);
  }

  @Override
  public void saveAuthorizationRequest(
      OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
    Sent sent =
        new Sent(
            requireNonNull(asked.getState()),
            requireNonNull(asked.getAttribute(OidcParameterNames.NONCE)),
            requireNonNull(asked.getAttribute(PkceParameterNames.CODE_VERIFIER)),
            requireNonNull(asked.getRedirectUri()),
            WantedPage.named(request).orElse(null));
    String value =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(JsonMapper.shared().writeValueAsBytes(sent));
    set(value, KEPT, request, response);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    set("", Duration.ZERO, request, response);
    return loadAuthorizationRequest(request);
  }

  /** The page that was asked for before. */
  static Optional<String> wanted(HttpServletRequest request) {
    return sent(request).map(Sent::wanted).flatMap(WantedPage::checked);
  }

  private static Optional<Sent> sent(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie == null || cookie.getValue().isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] value = cookie.getValue().getBytes(StandardCharsets.US_ASCII);
      return Optional.of(
          JsonMapper.shared().readValue(Base64.getUrlDecoder().decode(value), Sent.class));
    } catch (IllegalArgumentException | JacksonException notOurs) {
      return Optional.empty();
    }
  }

  private @Nullable OAuth2AuthorizationRequest restored(Sent sent) {
    ClientRegistration registration = client.findByRegistrationId(OidcClient.ID);
    return registration == null
        ? null
        : OAuth2AuthorizationRequest.authorizationCode()
            .authorizationUri(
                requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
            .clientId(registration.getClientId())
            .redirectUri(sent.redirect())
            .scopes(registration.getScopes())
            .state(sent.state())
            .attributes(
                Map.of(
                    OAuth2ParameterNames.REGISTRATION_ID,
                    OidcClient.ID,
                    OidcParameterNames.NONCE,
                    sent.nonce(),
                    PkceParameterNames.CODE_VERIFIER,
                    sent.verifier()))
            .build();
  }

  private static void set(
      String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, value)
            .path(request.getContextPath() + OidcLogin.PLACE)
            .httpOnly(true)
            .secure(request.isSecure())
            // the other service leads back from its own site
            .sameSite("Lax")
            .maxAge(kept)
            .build()
            .toString());
  }
}
