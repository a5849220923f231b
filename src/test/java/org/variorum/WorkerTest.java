package org.variorum;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * Gives a test the whole application as anybody runs it, with a worker that does what is ordered,
 * but without samples. All such tests share one context and its database; each leaves it as it
 * found it, or is not disturbed by what others left.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PostgresTest
@SpringBootTest(properties = "variorum.samples=false")
@AutoConfigureMockMvc
public @interface WorkerTest {}
