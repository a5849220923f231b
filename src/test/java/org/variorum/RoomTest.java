package org.variorum;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * Gives a test the whole application on an empty database, without samples or workers: what is
 * ordered stays ordered. Its pages are asked through {@code MockMvcTester}, and made anew each
 * time. All such tests share one context; each test method starts empty, or each class where its
 * methods share an instance.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PostgresTest
@SpringBootTest(
    properties = {
      "variorum.roles=web",
      "variorum.samples=false",
      "variorum.pages.keep=0s",
      "variorum.harvest.gap=0s",
      "variorum.harvest.read-timeout=3s",
      "variorum.harvest.allowed-hosts=*.localhost"
    })
@AutoConfigureMockMvc
@ExtendWith(EmptyDatabase.class)
public @interface RoomTest {}
