package org.variorum;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.variorum.platform.Backlog;
import org.variorum.story.Stories;
import org.variorum.topic.Topics;

/** Waits for the samples to be compared, and hands out the site and the browser. */
final class SampleSiteExtension implements BeforeAllCallback, ParameterResolver {

  static final String TOPIC = "state-department-dissent";

  private static final Duration LONGEST_ANALYSIS = Duration.ofMinutes(4);

  @Override
  public void beforeAll(ExtensionContext context) {
    ApplicationContext application = SpringExtension.getApplicationContext(context);
    Backlog backlog = application.getBean(Backlog.class);
    Topics topics = application.getBean(Topics.class);
    Stories stories = application.getBean(Stories.class);
    Awaitility.await("analysis of the samples")
        .atMost(LONGEST_ANALYSIS)
        .pollInterval(Duration.ofMillis(250))
        .pollDelay(Duration.ZERO)
        .until(
            () ->
                topics
                        .bySlug(TOPIC)
                        .filter(topic -> !stories.ofTopic(topic.id()).isEmpty())
                        .isPresent()
                    && backlog.size() == 0);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Site.class || type == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class
        ? Site.of(SpringExtension.getApplicationContext(context))
        : Chromium.shared(context);
  }
}
