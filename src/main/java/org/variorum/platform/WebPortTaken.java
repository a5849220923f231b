package org.variorum.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says how to choose another port when the web port is taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebPortTaken extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
    int port = cause.getPort();
    return new FailureAnalysis(
        "Another program already listens on port %d.".formatted(port),
        "Choose another port, for example: SERVER_PORT=%d mvn spring-boot:run".formatted(port + 1),
        cause);
  }
}
