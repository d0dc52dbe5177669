package dev.dramatis.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What one run of a compiler told, and whether it was content. */
public final class Outcome {

  private final boolean isSuccess;
  private final List<Told> told;

  Outcome(boolean isSuccess, List<Told> told) {
    this.isSuccess = isSuccess;
    this.told = List.copyOf(told);
  }

  /** Everything, in the compiler's order. */
  public List<Told> told() {
    return told;
  }

  /** What the processor told. */
  public List<Told> ours() {
    return told.stream().filter(Told::isOurs).toList();
  }

  /** The ids of what the processor told, in the compiler's order. */
  public List<String> ids() {
    return ours().stream().map(Told::id).toList();
  }

  public boolean isSuccess() {
    return isSuccess;
  }

  /** What was told about a file, as if nothing else had been compiled. */
  public Outcome in(String file) {
    List<Told> about = told.stream().filter(one -> one.file().endsWith(file)).toList();
    return new Outcome(about.stream().noneMatch(Told::isError), about);
  }

  /** That all is well, to the last warning. */
  public Outcome expectSuccess() {
    return expect();
  }

  /**
   * That exactly these messages of ours were told, and that the compiler added no error or warning
   * of its own. The compilation succeeds where none of them is an error.
   */
  public Outcome expect(Expected... expected) {
    expectAmongCompilerErrors(expected);
    assertThat(told).as("nothing from the compiler itself").noneMatch(Outcome::isCompilersOwn);
    assertThat(isSuccess)
        .as("success of %s", told)
        .isEqualTo(told.stream().noneMatch(Told::isError));
    return this;
  }

  /**
   * That exactly these messages of ours were told, in a source in which the compiler finds errors
   * of its own.
   */
  public Outcome expectAmongCompilerErrors(Expected... expected) {
    List<Told> unexpected = new ArrayList<>(ours());
    for (Expected one : expected) {
      Predicate<Told> isMet = one::isMetBy;
      assertThat(unexpected).as("%s in %s", one, told).anyMatch(isMet);
      unexpected.remove(unexpected.stream().filter(isMet).findFirst().orElseThrow());
    }
    assertThat(unexpected).as("messages that are not expected").isEmpty();
    return this;
  }

  private static boolean isCompilersOwn(Told told) {
    return !told.isOurs() && (told.isError() || told.isWarning());
  }
}
