package org.variorum.harvest.http;

import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.cookie.StandardCookieSpec;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Sets the HTTP library up so that it does one exchange and nothing besides: no cookies, no
 * credentials, no proxy, no redirect, no second try, no unpacking.
 */
final class Connections {

  private static final Http1Config LIMITS =
      Http1Config.custom()
          .setMaxLineLength(32 * 1024)
          .setMaxHeaderCount(300)
          .setMaxEmptyLineCount(4)
          .build();
  private static final TimeValue IDLE = TimeValue.ofSeconds(30);

  private Connections() {}

  static CloseableHttpClient client(FetchSettings settings, GuardedResolver resolver) {
    return client(
        settings,
        resolver,
        _ -> new Socket(java.net.Proxy.NO_PROXY),
        new DefaultClientTlsStrategy(SSLContexts.createDefault()));
  }

  static CloseableHttpClient client(
      FetchSettings settings,
      GuardedResolver resolver,
      DetachedSocketFactory sockets,
      TlsSocketStrategy tls) {
    Timeout read = Timeout.of(settings.read());
    return HttpClients.custom()
        .setConnectionManager(pool(settings, resolver, sockets, tls))
        .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(settings.whole()))
                .setResponseTimeout(read)
                .setConnectionKeepAlive(IDLE)
                .setProtocolUpgradeEnabled(false)
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .setCookieSpec(StandardCookieSpec.IGNORE)
                .build())
        .evictIdleConnections(IDLE)
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableConnectionState()
        .disableContentCompression()
        .disableCookieManagement()
        .disableDefaultUserAgent()
        .disableRedirectHandling()
        .build();
  }

  private static PoolingHttpClientConnectionManager pool(
      FetchSettings settings,
      GuardedResolver resolver,
      DetachedSocketFactory sockets,
      TlsSocketStrategy tls) {
    AtomicLong ids = new AtomicLong();
    PoolingHttpClientConnectionManager pool =
        new PoolingHttpClientConnectionManager(
            new DefaultHttpClientConnectionOperator(
                sockets,
                DefaultSchemePortResolver.INSTANCE,
                resolver,
                RegistryBuilder.<TlsSocketStrategy>create().register("https", tls).build()),
            PoolConcurrencyPolicy.STRICT,
            PoolReusePolicy.LIFO,
            TimeValue.ofMinutes(10),
            _ -> new IdleConnection("fetch-" + ids.incrementAndGet(), LIMITS));
    pool.setMaxTotal(settings.mostConnections());
    pool.setDefaultMaxPerRoute(settings.mostConnections());
    pool.setDefaultConnectionConfig(
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(settings.connect()))
            .setSocketTimeout(Timeout.of(settings.read()))
            .setTimeToLive(TimeValue.ofMinutes(10))
            // zero: ask the connection itself every time
            .setValidateAfterInactivity(0, TimeUnit.MILLISECONDS)
            .build());
    pool.setDefaultTlsConfig(
        TlsConfig.custom().setHandshakeTimeout(Timeout.of(settings.connect())).build());
    return pool;
  }
}
