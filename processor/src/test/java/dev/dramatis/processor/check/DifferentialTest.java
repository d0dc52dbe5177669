package dev.dramatis.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.Kind;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The processor and Hibernate Validator decide the same on the same record. Hibernate Validator
 * validates instances of the compiled records; the processor's evaluator what it read of them.
 */
@Tag("slow")
class DifferentialTest {

  private static final long SEED = 20261122;
  private static final int RECORDS_OF_A_KIND = 25;
  private static final int RECORDS_WITH_ADDRESSES = 600;

  /** The differences that are known; the README gives their reasons. */
  private static final Set<String> KNOWN =
      Set.of("[Digits]: the processor rejects, Hibernate Validator throws");

  private final Set<String> constraints = new TreeSet<>();
  private final Set<String> differences = new TreeSet<>();
  private int compared;
  private int rejected;
  private int differing;

  @Test
  void processorAndValidator_agree(@TempDir Path folder) throws Exception {
    CompiledKinds compiled = new CompiledKinds(RecordCases.all(), folder);
    ConstantGrammar grammar = new ConstantGrammar(SEED, compiled.place());
    Verdicts verdicts = new Verdicts(compiled);
    for (Kind kind : compiled.kinds()) {
      names(kind).forEach(constraints::add);
      for (int i = 0; i < records(kind); i++) {
        compare(grammar.bound(kind), verdicts);
      }
    }

    System.out.printf(
        "seed %d: %d kinds, %d records compared, %d of them rejected, %d differ: %s%n",
        SEED, compiled.kinds().size(), compared, rejected, differing, differences);
    assertThat(compiled.issues()).isEmpty();
    assertThat(differences).isEqualTo(KNOWN);
    assertThat(compared).isGreaterThan(5000);
    assertThat(rejected).isBetween(compared / 4, compared * 3 / 4);
    assertThat(constraints).containsAll(RecordCases.BUILT_IN);
  }

  private void compare(RecordValue bound, Verdicts verdicts) throws ReflectiveOperationException {
    Set<String> ours = verdicts.ofProcessor(bound);
    Set<String> theirs = verdicts.ofValidator(bound);
    compared++;
    rejected += theirs.isEmpty() ? 0 : 1;
    if (!ours.equals(theirs)) {
      differing++;
      differences.add(difference(bound, ours, theirs));
    }
  }

  private static String difference(RecordValue bound, Set<String> ours, Set<String> theirs) {
    return names(bound.kind()).toList()
        + ": "
        + (theirs.equals(Verdicts.FAILURE) && !ours.isEmpty()
            ? "the processor rejects, Hibernate Validator throws"
            : "%s has %s for us and %s for it".formatted(bound.values(), ours, theirs));
  }

  private static int records(Kind kind) {
    return names(kind).anyMatch("Email"::equals) ? RECORDS_WITH_ADDRESSES : RECORDS_OF_A_KIND;
  }

  private static Stream<String> names(Kind kind) {
    return kind.components().stream()
        .flatMap(
            component ->
                Stream.concat(
                    component.constraints().stream(), component.itemConstraints().stream()))
        .map(Constraint::name);
  }
}
