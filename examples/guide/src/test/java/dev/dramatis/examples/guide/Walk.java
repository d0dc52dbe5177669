package dev.dramatis.examples.guide;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * A reader's way along a page: a test for each step, of which those after a failure are skipped.
 */
final class Walk {

  private final Page page;
  private final Workplace workplace;
  private boolean isBroken;

  private Walk(Page page, Workplace workplace) {
    this.page = page;
    this.workplace = workplace;
  }

  static Stream<DynamicTest> along(String page, Path folder, Shell shell) {
    return new Walk(Page.read(page), new Workplace(folder, shell)).tests();
  }

  private Stream<DynamicTest> tests() {
    Stream<DynamicTest> steps =
        page.steps().stream().map(step -> test(name(step), () -> workplace.follow(step)));
    return Stream.concat(steps, Stream.of(test("the end", workplace::requireSuccess)));
  }

  private String name(Step step) {
    return "%s:%d %s".formatted(page.name(), step.line(), step.getClass().getSimpleName());
  }

  private DynamicTest test(String name, Executable step) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          assumeFalse(isBroken, "an earlier step has failed");
          isBroken = true;
          step.execute();
          isBroken = false;
        });
  }
}
