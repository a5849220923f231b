package org.variorum.platform.security;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;
import org.variorum.platform.BaseAddress;

/**
 * Logs in by another service (OpenID Connect, code flow with PKCE), where the settings name one.
 * All that is kept of it is the session that a password gives, too.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(OidcLogin.Given.class)
class OidcLogin {

  static final String PLACE = AdminSecurity.PLACE + "/sso";
  static final String DONE = PLACE + "/done";

  private static final Logger log = LoggerFactory.getLogger(OidcLogin.class);

  private final RedirectStrategy redirect = new DefaultRedirectStrategy();
  private final OidcClient client;
  private final OidcRequests requests;
  private final OidcAccounts accounts;
  private final SessionStart sessions;
  private final AuditTrail audit;

  OidcLogin(
      OidcSettings settings,
      BaseAddress base,
      Accounts accounts,
      Invitations invitations,
      SessionStart sessions,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.client = new OidcClient(settings, base);
    this.requests = new OidcRequests(client);
    this.accounts = new OidcAccounts(settings, accounts, invitations, transaction);
    this.sessions = sessions;
    this.audit = audit;
  }

  /** Whether the settings name a service. */
  static final class Given implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return StringUtils.hasText(context.getEnvironment().getProperty(OidcSettings.ISSUER));
    }
  }

  @Bean
  @Order(0)
  SecurityFilterChain anotherService(HttpSecurity http) {
    return http.securityMatcher(PLACE + "/**")
        .headers(AdminSecurity::headers)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // there are no forms; "state" ties what comes back to the browser that was sent
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .oauth2Login(
            login ->
                login
                    .loginPage(AdminSecurity.LOGIN)
                    .clientRegistrationRepository(client)
                    .authorizedClientRepository(new NothingKept())
                    .securityContextRepository(new RequestAttributeSecurityContextRepository())
                    .authorizationEndpoint(
                        there ->
                            there
                                .authorizationRequestResolver(resolver())
                                .authorizationRequestRepository(requests))
                    .redirectionEndpoint(back -> back.baseUri(DONE))
                    .successHandler(this::vouchedFor)
                    .failureHandler(this::failed))
        .exceptionHandling(refused -> refused.authenticationEntryPoint(this::failed))
        .authorizeHttpRequests(all -> all.anyRequest().denyAll())
        .build();
  }

  /** Where the service can't be asked, the request goes on, and is refused. */
  private OAuth2AuthorizationRequestResolver resolver() {
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(client, PLACE);
    return new OAuth2AuthorizationRequestResolver() {
      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        try {
          return resolver.resolve(request);
        } catch (RuntimeException unreachable) {
          log.warn("The service to log in by can't be asked: {}", unreachable.getMessage());
          return null;
        }
      }

      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return resolve(request);
      }
    };
  }

  private void vouchedFor(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    OidcUser user = (OidcUser) requireNonNull(who.getPrincipal());
    Optional<Account> account = accounts.of(user);
    if (account.isEmpty()) {
      audit.note("", "login.failed", String.valueOf(user.getEmail()));
      redirect.sendRedirect(request, response, AdminSecurity.LOGIN + "?sso=unknown");
      return;
    }
    sessions.begin(request, response, account.get());
    audit.note("login", "");
    redirect.sendRedirect(
        request, response, OidcRequests.wanted(request).orElse(AdminSecurity.PLACE));
  }

  private void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof OAuth2AuthenticationException said) {
      // what the browser brought along may be anything
      String code = said.getError().getErrorCode().replaceAll("[^a-z_]", "?");
      log.info("A log-in by the other service failed: {}", StringUtils.truncate(code, 60));
    }
    redirect.sendRedirect(request, response, AdminSecurity.LOGIN + "?sso=failed");
  }

  /** We never act for somebody at the other service. */
  private static final class NothingKept implements OAuth2AuthorizedClientRepository {

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String id, Authentication who, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication who,
        HttpServletRequest request,
        HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
        String id, Authentication who, HttpServletRequest request, HttpServletResponse response) {}
  }
}
