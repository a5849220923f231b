package org.variorum.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;
import org.variorum.platform.postgres.EmbeddedPostgres;

/** Opens the embedded database unless the settings name another one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  @Conditional(NoDatabaseNamed.class)
  EmbeddedDatabase embeddedDatabase(@Value("${variorum.home}") Path home) {
    return new EmbeddedDatabase(home, EmbeddedPostgres.open(home));
  }

  /** What the connection pool connects to; the pool is closed before this leaves the server. */
  record EmbeddedDatabase(Path home, EmbeddedPostgres server)
      implements JdbcConnectionDetails, AutoCloseable {

    @Override
    public String getJdbcUrl() {
      return server.jdbcUrl();
    }

    @Override
    public String getUsername() {
      return server.username();
    }

    @Override
    public String getPassword() {
      return server.password();
    }

    @Override
    public void close() {
      server.close();
    }
  }

  static final class NoDatabaseNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
    }
  }
}
