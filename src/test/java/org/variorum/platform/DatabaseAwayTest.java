package org.variorum.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DatabaseAwayTest {

  private final DatabaseAway filter = new DatabaseAway();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void asksWhoeverFindsNoDatabaseToComeAgain() throws Exception {
    filter.doFilter(
        new MockHttpServletRequest(),
        response,
        (request, answer) -> {
          throw new ServletException(
              new CannotGetJdbcConnectionException(
                  "none", new SQLTransientConnectionException("timed out")));
        });

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isEqualTo("60");
  }

  @Test
  void otherFailuresStayOurFault() {
    FilterChain broken =
        (request, answer) -> {
          throw new IllegalStateException("broken");
        };

    assertThatIllegalStateException()
        .isThrownBy(() -> filter.doFilter(new MockHttpServletRequest(), response, broken));
  }
}
