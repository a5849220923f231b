package org.variorum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RolesTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withUserConfiguration(RolesConfiguration.class)
          .withBean(Scheduler.class, () -> Mockito.mock(Scheduler.class));

  @Test
  void workerStartsTheScheduler() {
    application
        .withPropertyValues("variorum.roles=web, worker")
        .run(
            context -> {
              assertThat(context.getBean(Roles.class)).isEqualTo(new Roles(true, true));
              assertThat(context).doesNotHaveBean("neverStarted").hasBean("dbScheduler");
            });
  }

  @Test
  void whoeverIsNoWorkerLeavesItOff() {
    application
        .withPropertyValues("variorum.roles=web")
        .run(
            context -> {
              assertThat(context.getBean(Roles.class)).isEqualTo(new Roles(true, false));
              assertThat(context).hasBean("neverStarted").doesNotHaveBean("dbScheduler");
            });
  }
}
