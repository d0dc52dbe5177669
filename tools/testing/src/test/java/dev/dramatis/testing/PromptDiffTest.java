package dev.dramatis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromptDiffTest {

  @Test
  void diff_hasThreeLinesAround() {
    assertThat(PromptDiff.of("old", "1\n2\n3\n4\n5\n6\n", "new", "1\n2\n3\n4\n5\n7\n"))
        .isEqualTo("--- old\n+++ new\n@@ -3,4 +3,4 @@\n 3\n 4\n 5\n-6\n+7");
  }

  @Test
  void longDiff_isCut() {
    assertThat(PromptDiff.of("old", "a\n".repeat(50), "new", "b\n".repeat(50)).lines())
        .hasSize(41)
        .endsWith("-a", "… and 63 more lines");
  }

  @Test
  void longLine_isCutAroundTheFirstDifference() {
    String start = "a".repeat(300);
    String end = "b".repeat(300);

    assertThat(PromptDiff.of("old", start + "cat" + end, "new", start + "dog" + end))
        .contains("-… " + "a".repeat(40) + "cat" + "b".repeat(67) + " …\n")
        .endsWith("+… " + "a".repeat(40) + "dog" + "b".repeat(67) + " …");
  }

  @Test
  void longLineThatIsTheSame_isCut() {
    String line = "a".repeat(300);

    assertThat(PromptDiff.of("old", line + "\nx", "new", line + "\ny"))
        .contains("\n " + "a".repeat(110) + " …\n-x\n+y");
  }

  @Test
  void linesThatBeginWithASign_areCompared() {
    assertThat(PromptDiff.of("old", "- one\n+ two", "new", "- one\n+ three"))
        .endsWith(" - one\n-+ two\n++ three");
  }
}
