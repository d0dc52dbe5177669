package dev.dramatis.tools.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dramatis.tools.cli.report.Severity;
import org.junit.jupiter.api.Tag;

/**
 * Whatever bytes a file has: the importer neither throws nor hangs, and what it does not take it
 * tells. A build tries the files of the test's resources; {@code JAZZER_FUZZ=1} has Jazzer look for
 * others.
 */
@Tag("slow")
class ReaderFuzzTest {

  @FuzzTest(maxDuration = "3m")
  void anyBytes_areReadOrTold(byte[] bytes) {
    ImportPlan plan = new Importer(ImportOptions.into("com.acme.cast")).plan("voices.yaml", bytes);

    assertThat(plan.characters() > 0 || bytes.length == 0 || !plan.diagnostics().isEmpty())
        .isTrue();
    assertThat(plan.diagnostics()).allSatisfy(one -> assertThat(one.toString()).isNotBlank());
    assertThat(plan.isComplete())
        .isEqualTo(plan.diagnostics().stream().allMatch(one -> one.severity() == Severity.NOTE));
  }
}
