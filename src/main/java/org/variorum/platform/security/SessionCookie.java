package org.variorum.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of who is logged in. Browsers send it to the admin pages only, so that reading stays
 * without any; no script sees it, and no other site's form brings it along.
 */
@Component
class SessionCookie implements CookieSerializer {

  static final String NAME = "variorum-session";

  @Override
  public void writeCookieValue(CookieValue value) {
    cookie(value.getRequest()).writeCookieValue(value);
  }

  @Override
  public List<String> readCookieValues(HttpServletRequest request) {
    return cookie(request).readCookieValues(request);
  }

  private static DefaultCookieSerializer cookie(HttpServletRequest request) {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(NAME);
    cookie.setCookiePath(request.getContextPath() + AdminSecurity.PLACE);
    cookie.setSameSite("Lax");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setUseSecureCookie(request.isSecure());
    return cookie;
  }
}
