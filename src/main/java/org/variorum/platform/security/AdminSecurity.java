package org.variorum.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The pages for those who log in, the only ones with a session, which begins with the log-in. What
 * is not named for curators is for admins, so that a page which is forgotten here is refused to
 * more, not to fewer.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(OidcSettings.class)
class AdminSecurity {

  /** Below which all these pages lie, and to which their cookies are sent. */
  static final String PLACE = "/admin";

  static final String LOGIN = PLACE + "/login";
  static final String PASSWORD = PLACE + "/password";

  @Bean
  @Order(2)
  SecurityFilterChain adminPages(
      HttpSecurity http,
      PasswordLogin passwords,
      LoginOutcomes outcomes,
      AdminRefusals refusals,
      AuditTrail audit,
      @Value("${server.servlet.context-path:}") String contextPath) {
    return http.securityMatcher(PLACE, PLACE + "/**")
        .headers(AdminSecurity::headers)
        .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens(contextPath)))
        .requestCache(AbstractHttpConfigurer::disable)
        .authenticationManager(new ProviderManager(passwords))
        .formLogin(
            form ->
                form.loginPage(LOGIN)
                    .usernameParameter("name")
                    .passwordParameter("password")
                    .authenticationDetailsSource(LoginOrigin::of)
                    .successHandler(outcomes)
                    .failureHandler(outcomes))
        .logout(
            logout ->
                logout
                    .logoutUrl(PLACE + "/logout")
                    .addLogoutHandler((request, response, who) -> audit.note("logout", ""))
                    .logoutSuccessUrl(LOGIN + "?out=true"))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(AdminSecurity::toLogin)
                    .accessDeniedHandler(refusals))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(LOGIN, PLACE + "/welcome/*")
                    .permitAll()
                    .requestMatchers(PASSWORD)
                    .authenticated()
                    // what can't be undone
                    .requestMatchers(PLACE + "/outlets/*/delete", PLACE + "/topics/sample")
                    .hasRole(Role.ADMIN.name())
                    .requestMatchers(
                        PLACE,
                        PLACE + "/account",
                        PLACE + "/account/**",
                        PLACE + "/articles",
                        PLACE + "/articles/**",
                        PLACE + "/outlets",
                        PLACE + "/outlets/**",
                        PLACE + "/correct/**",
                        PLACE + "/decisions",
                        PLACE + "/decisions/**",
                        PLACE + "/topics",
                        PLACE + "/topics/**",
                        PLACE + "/watch",
                        PLACE + "/watch/**")
                    .hasAnyRole(Role.CURATOR.name(), Role.ADMIN.name())
                    .anyRequest()
                    .hasRole(Role.ADMIN.name()))
        .build();
  }

  /** Nothing is kept by browsers or proxies, and no other site learns of an address. */
  static void headers(HeadersConfigurer<HttpSecurity> headers) {
    WebSecurity.headers(headers);
    headers
        .cacheControl(Customizer.withDefaults())
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
  }

  private static void toLogin(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    new DefaultRedirectStrategy()
        .sendRedirect(request, response, WantedPage.added(LOGIN, WantedPage.of(request)));
  }
}
