package org.variorum;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.variorum.platform.Roles;

/** Starts Variorum: the server, or the command that the first argument names. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class VariorumApplication {

  public static void main(String[] args) {
    CommandLine line = CommandLine.of(args);
    if (line.asksForServer()) {
      serve(args);
    } else {
      System.exit(new Commands(Commands.ALL).run(line, System.in, System.out, System.err));
    }
  }

  private static void serve(String[] args) {
    var application = new SpringApplication(VariorumApplication.class);
    application.addListeners(new NoPagesWithoutTheRole());
    application.run(args);
  }

  /** Not a lambda: Spring reads the event's type off the class. */
  private static final class NoPagesWithoutTheRole
      implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
      if (!Roles.of(event.getEnvironment()).web()) {
        event.getSpringApplication().setWebApplicationType(WebApplicationType.NONE);
      }
    }
  }
}
