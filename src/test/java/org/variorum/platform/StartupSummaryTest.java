package org.variorum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.mock.env.MockEnvironment;

class StartupSummaryTest {

  private final StaticListableBeanFactory notes = new StaticListableBeanFactory();
  private final MockEnvironment environment = new MockEnvironment();

  @Test
  void namesTheAddressTheDataAndWhatOthersNote() {
    notes.addBean("sample", (StartupNote) () -> "Sample data is shown.");
    notes.addBean("silent", (StartupNote) () -> "");

    assertThat(summary().lines(8080))
        .containsExactly(
            "Ready.",
            "  Pages:  http://localhost:8080/",
            "  Data:   postgresql://db.example/news",
            "  Sample data is shown.");
  }

  @Test
  void prefersTheAddressThatReadersUse() {
    environment.setProperty("variorum.base-url", "https://news.example");

    assertThat(summary().lines(8080)).contains("  Pages:  https://news.example");
  }

  private StartupSummary summary() {
    return new StartupSummary(
        environment, new NewsDatabase(), notes.getBeanProvider(StartupNote.class));
  }

  private record NewsDatabase() implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
      return "jdbc:postgresql://db.example/news?user=desk&password=secret";
    }

    @Override
    public String getUsername() {
      return "desk";
    }

    @Override
    public String getPassword() {
      return "secret";
    }
  }
}
