package org.variorum;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.variorum.platform.postgres.TestDatabase;

/**
 * Gives the Spring context of a test a real PostgreSQL database of its own, empty until Flyway
 * fills it:
 *
 * <pre>{@code
 * @PostgresTest
 * @SpringBootTest(properties = "variorum.roles=web")
 * class OutletsTest { … }
 * }</pre>
 *
 * <p>One server, kept under {@code target/test-home}, serves all tests of a JVM; contexts that
 * Spring's cache shares share their database, so a test class that needs it empty says
 * {@code @DirtiesContext} or cleans its own tables. Without the worker role no scheduled task runs
 * on its own. Tests that need no Spring ask {@link TestDatabase#create()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = TestDatabase.OfContext.class)
public @interface PostgresTest {}
