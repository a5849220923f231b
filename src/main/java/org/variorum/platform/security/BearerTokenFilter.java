package org.variorum.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives requests with a known bearer token what it may do; a wrong token ends them. */
class BearerTokenFilter extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final ApiTokens tokens;
  private final AuthenticationEntryPoint refusal;

  BearerTokenFilter(ApiTokens tokens, AuthenticationEntryPoint refusal) {
    this.tokens = tokens;
    this.refusal = refusal;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      chain.doFilter(request, response);
      return;
    }
    Optional<ApiToken> token = tokens.authenticate(header.substring(SCHEME.length()).strip());
    if (token.isEmpty()) {
      refusal.commence(
          request, response, new BadCredentialsException("The token is unknown or revoked."));
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            token.get().name(), null, authorities(token.get())));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }

  private static List<GrantedAuthority> authorities(ApiToken token) {
    List<GrantedAuthority> may = AuthorityUtils.createAuthorityList(WebSecurity.API);
    if (token.mayWrite()) {
      may.addAll(AuthorityUtils.createAuthorityList(WebSecurity.WRITE));
    }
    if (token.mayOperate()) {
      may.addAll(AuthorityUtils.createAuthorityList(WebSecurity.OPERATE));
    }
    return may;
  }
}
