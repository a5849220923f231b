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
 * Gives a test the whole application, served on a port of its own, with the sample topic read and
 * compared. What the methods ask for as parameters they get:
 *
 * <pre>{@code
 * @SampleSite
 * class FrontTest {
 *   @Test
 *   void namesTheTopic(Site site, Chromium chromium) {
 *     try (BrowserContext window = chromium.open(Reader.ofWidth(390).inTheDark())) {
 *       window.newPage().navigate(site.address("/"));
 *       …
 * }</pre>
 *
 * <p>A test that asks for {@link Chromium} is skipped where there is none, unless the environment
 * says {@code VARIORUM_REQUIRE_BROWSER=1}. All such tests share one application, whose samples are
 * analysed once, and one browser: they read, and leave the site as they found it. Properties or
 * mock beans of one's own would start a second application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"variorum.roles=web,worker", "variorum.samples=true"})
@AutoConfigureMockMvc
@ExtendWith(SampleSiteExtension.class)
public @interface SampleSite {}
