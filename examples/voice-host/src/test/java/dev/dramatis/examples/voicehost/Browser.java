package dev.dramatis.examples.voicehost;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The machine's own headless Chromium, as far as the page's tests need it. */
final class Browser implements AutoCloseable {

  private static final String[] FLAGS = {
    "--headless=new",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
  };

  /** Answers with one line for each thing that axe finds wrong. */
  private static final String ASK_AXE =
      """
      const answer = arguments[arguments.length - 1];
      axe.run(document).then(
          ({ violations }) => answer(violations.flatMap(({ id, nodes }) => nodes.map(
              (node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`)).join("\\n")),
          (problem) => answer(String(problem)));
      """;

  /** One question to the browser in the place of two for each element. */
  private static final String VISIBLE_TEXTS =
      """
      return [...document.querySelectorAll(arguments[0])]
          .filter((element) => element.checkVisibility()).map((element) => element.innerText);
      """;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** What is missing to open a browser, or empty if nothing is. */
  static Optional<String> missing() {
    return Stream.of("chromium", "chromedriver")
        .filter(program -> onPath(program).isEmpty())
        .findFirst()
        .map(program -> program + " is not on the PATH, so the page is not tested");
  }

  static Optional<File> onPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> new File(folder, program))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Opens one with an empty profile. */
  static Browser open() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(onPath("chromium").orElseThrow());
    options.addArguments(FLAGS);
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox"); // Chromium refuses to start as root with its sandbox
    }
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(onPath("chromedriver").orElseThrow())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** Goes on in a new tab, which remembers nothing. */
  void openTab() {
    String old = driver.getWindowHandle();
    String fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    driver.switchTo().window(old).close();
    driver.switchTo().window(fresh);
  }

  void visit(String address) {
    driver.get(address);
  }

  void reload() {
    driver.navigate().refresh();
  }

  void back() {
    driver.navigate().back();
  }

  /** The address less the host's. */
  String path() {
    return run("return location.pathname + location.search");
  }

  /** A phone, or a screen with a mouse, by its width. */
  void resize(int width, int height) {
    boolean isPhone = width < 800;
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", isPhone));
    driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", isPhone));
  }

  /** Colors change at once, or a test would see what is between them. */
  void prefer(String colorScheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", colorScheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Shows the page as it is printed, or on the screen again. */
  void print(boolean onPaper) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", onPaper ? "print" : ""));
  }

  /** Puts what pages offer as files into a folder. */
  void downloadTo(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }

  /** Runs a script before those of each page that this tab visits. */
  void runFirst(String script) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** What axe-core finds wrong with the page; empty if nothing is. */
  String barriers() {
    if (run("return typeof axe").equals("undefined")) {
      driver.executeScript(axe());
    }
    return String.valueOf(driver.executeAsyncScript(ASK_AXE));
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void tab() {
    press(Keys.TAB);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The text of what there is one of. */
  String text(String selector) {
    return one(selector).getText();
  }

  /** The texts of what is visible. */
  List<String> texts(String selector) {
    List<?> texts = (List<?>) driver.executeScript(VISIBLE_TEXTS, selector);
    return texts == null ? List.of() : texts.stream().map(String::valueOf).toList();
  }

  /** Waits until something is so; ten seconds are a failure. */
  void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the page did not get there in " + PATIENCE.toSeconds() + " s");
      }
      LockSupport.parkNanos(20_000_000);
    }
  }

  /** What a script returns, as text. */
  String run(String script) {
    return String.valueOf(((JavascriptExecutor) driver).executeScript(script));
  }

  /** What the page complained about on the console since it was last asked. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        complaints.add(entry.getMessage());
      }
    }
    return complaints;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
