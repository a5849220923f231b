package org.variorum.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Tells in the log, while there is a backlog, how far it has come, and once when it is gone. */
@Configuration
@EnableScheduling
class BacklogLog {

  private static final Logger log = LoggerFactory.getLogger(BacklogLog.class);

  private final Backlog backlog;
  private final Roles roles;
  private boolean busy;

  BacklogLog(Backlog backlog, Roles roles, MeterRegistry meters) {
    this.backlog = backlog;
    this.roles = roles;
    meters.gauge("variorum.backlog", backlog, Backlog::size);
  }

  @Scheduled(fixedDelayString = "${variorum.backlog-log-interval}")
  void tell() {
    if (!roles.worker()) {
      return;
    }
    var steps = backlog.steps();
    if (!steps.isEmpty()) {
      log.info(
          "To do: {}",
          steps.entrySet().stream()
              .map(step -> step.getKey() + " " + words(step.getValue()))
              .collect(Collectors.joining(", ")));
    } else if (busy) {
      log.info("Nothing left to do.");
    }
    busy = !steps.isEmpty();
  }

  private static String words(Backlog.Orders orders) {
    return orders.failing() == 0
        ? Long.toString(orders.waiting())
        : orders.waiting() + " (" + orders.failing() + " failed and will be tried again)";
  }
}
