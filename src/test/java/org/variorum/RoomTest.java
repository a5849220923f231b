package org.variorum;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.jdbc.Sql;

/**
 * Gives a test the whole application on an empty database, without pages, samples or workers: what
 * is ordered stays ordered. All such tests share one context; each test method starts empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {"variorum.roles=command", "variorum.samples=false"})
@Sql(
    statements =
        "truncate outlet, topic, host, page_left, scheduled_tasks, harvest_order restart identity cascade")
public @interface RoomTest {}
