package dev.dramatis.examples.voicehost;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a browser, the same to all, since it takes a second to open; on a machine that has
 * none they are skipped, with the reason.
 */
final class BrowserExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

  @Override
  public void beforeAll(ExtensionContext context) {
    Optional<String> missing = Browser.missing();
    missing.ifPresent(System.err::println); // Maven counts what is skipped and keeps the reason
    assumeTrue(missing.isEmpty(), missing.orElse(""));
  }

  /** Every test begins in a tab of its own at a wide and light screen. */
  @Override
  public void beforeEach(ExtensionContext context) {
    browser(context).openTab();
    browser(context).resize(1280, 900);
    browser(context).prefer("light");
    browser(context).complaints();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context);
  }

  /** It is closed with the store, after the last test. */
  private static Browser browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(Browser.class, type -> Browser.open(), Browser.class);
  }
}
