package dev.dramatis.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.examples.guide.Step.Change;
import dev.dramatis.examples.guide.Step.Command;
import dev.dramatis.examples.guide.Step.Shown;
import dev.dramatis.examples.guide.Step.Undo;
import dev.dramatis.examples.guide.Step.WholeFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  @Test
  void blocks_areStepsInTheirOrder() {
    List<Step> steps =
        steps(
            """
            Write `src/A.java`:

            ```java
            class A {}
            ```

            In `src/A.java`:

            ```diff
            -class A {}
            ```

            ```sh
            mvn compile
            ```

            ```text
            done
            ```

            Take the change back.
            """);

    assertThat(steps)
        .containsExactly(
            new WholeFile(3, "src/A.java", "class A {}\n"),
            new Change(9, "src/A.java", List.of("-class A {}")),
            new Command(14, "mvn compile"),
            new Shown(17, "done\n"),
            new Undo(21));
  }

  @Test
  void javaBlock_withoutAFile_isNoStep() {
    assertThatThrownBy(() -> steps("For example:\n\n```java\nclass A {}\n```\n"))
        .hasMessageContaining("line 3: the sentence before this block names no file");
  }

  @Test
  void blockOfAnotherLanguage_isNoStep() {
    assertThatThrownBy(() -> steps("In `build.gradle.kts`:\n\n```kotlin\nplugins {}\n```\n"))
        .hasMessageContaining("line 3: nothing checks a block of \"kotlin\"");
  }

  private static List<Step> steps(String page) {
    return PageReader.steps(page.lines().toList());
  }
}
