package org.variorum;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The system's Chromium, opened once for all tests and closed after the last. */
public final class Chromium implements AutoCloseable {

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final int HEIGHT = 900;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  static Chromium shared(ExtensionContext context) {
    Optional<Path> executable = executable();
    boolean required = "1".equals(System.getenv("VARIORUM_REQUIRE_BROWSER"));
    Assumptions.assumeTrue(
        required || executable.isPresent(), "no Chromium found in /usr/bin: no browser test");
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Chromium.class))
        .computeIfAbsent(
            Chromium.class, type -> new Chromium(executable.orElseThrow()), Chromium.class);
  }

  /** A window without memory of any other; its opener closes it. */
  public BrowserContext open(Reader reader) {
    return browser.newContext(options(reader));
  }

  /** A window that runs what a page's Content-Security-Policy forbids. */
  BrowserContext openWithoutPolicy(Reader reader) {
    return browser.newContext(options(reader).setBypassCSP(true));
  }

  private static Browser.NewContextOptions options(Reader reader) {
    return new Browser.NewContextOptions()
        .setViewportSize(reader.width(), HEIGHT)
        .setColorScheme(reader.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setJavaScriptEnabled(reader.javaScript())
        .setLocale("en");
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Optional<Path> executable() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
