package org.variorum.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.actuator.DbSchedulerHealthIndicator;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Lets processes that are no workers order tasks without executing any, and be well. */
@Configuration(proxyBeanMethods = false)
class RolesConfiguration {

  @Bean
  @Conditional(NotAWorker.class)
  DbSchedulerStarter neverStarted() {
    return () -> {};
  }

  /** That of the library calls every process ill that does not start the scheduler. */
  @Bean
  @Conditional(AWorker.class)
  HealthIndicator dbScheduler(Scheduler scheduler) {
    return new DbSchedulerHealthIndicator(scheduler);
  }

  @Bean
  Roles roles(Environment environment) {
    return Roles.of(environment);
  }

  static final class AWorker implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return Roles.of(context.getEnvironment()).worker();
    }
  }

  static final class NotAWorker implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !Roles.of(context.getEnvironment()).worker();
    }
  }
}
