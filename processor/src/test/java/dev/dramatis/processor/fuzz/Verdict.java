package dev.dramatis.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What became of one module.
 *
 * @param hasRun whether the compiler ran processors at all
 * @param told every message
 * @param output what went to the compiler's own output, such as the trace of an exception
 * @param shards the text of the generated definitions
 */
record Verdict(
    boolean isSuccess,
    boolean hasRun,
    List<Diagnostic<? extends JavaFileObject>> told,
    String output,
    String shards) {

  private static final Pattern OUR_FRAME =
      Pattern.compile("\tat dev\\.dramatis\\.(?!processor\\.fuzz\\.)");

  /** What no broken source may lead to; none where the processor did well. */
  List<String> defects() {
    List<String> defects = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> one : told) {
      String text = one.getMessage(Locale.ROOT);
      if (text.contains("[InternalError]")) {
        defects.add("InternalError: " + text);
      }
      if (hasNeighbour() && shards.contains("package cast;") && isErrorIn(one, "/Host.java")) {
        defects.add("hides behind the index: " + text);
      }
      if (isErrorIn(one, "/generated/")) {
        defects.add("generated code is broken: " + text);
      }
    }
    if (OUR_FRAME.matcher(output).find()) {
      defects.add("throws: " + output);
    }
    if (!isSuccess && !hasCompilerFailed() && told.stream().noneMatch(Verdict::isLocatedError)) {
      defects.add("rejected without a place: " + told + output);
    }
    if (hasNeighbour() && !shards.contains("case \"neighbour\" -> defineNeighbour()")) {
      defects.add("the neighbour is not in the index: " + told);
    }
    return defects;
  }

  /** Such as javac 25 does over a record component named {@code this}, before any processor. */
  private boolean hasCompilerFailed() {
    return !hasRun && output.contains("\tat jdk.compiler/");
  }

  boolean isOurs() {
    return told.stream().anyMatch(one -> one.getMessage(Locale.ROOT).startsWith("["));
  }

  /** Eclipse's compiler has no place for a record or a package; it is told in words. */
  private static boolean isLocatedError(Diagnostic<? extends JavaFileObject> one) {
    String text = one.getMessage(Locale.ROOT);
    return isError(one)
        && ((one.getSource() != null && one.getLineNumber() >= 1)
            || text.contains(" (at record ")
            || text.contains(" (in package-info.java of "));
  }

  /**
   * Whether the processor has seen a valid one: a module can be broken into a second of its name.
   */
  private boolean hasNeighbour() {
    return hasRun
        && told.stream()
            .map(one -> one.getMessage(Locale.ROOT))
            .noneMatch("The type Neighbour is already defined"::equals);
  }

  private static boolean isErrorIn(Diagnostic<? extends JavaFileObject> one, String path) {
    return isError(one)
        && one.getSource() != null
        && one.getSource().toUri().getPath().contains(path);
  }

  private static boolean isError(Diagnostic<?> one) {
    return one.getKind() == Diagnostic.Kind.ERROR;
  }
}
