package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.part.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs that others are compared with. */
final class References {

  static final String LAZY = "By hand, lazy";
  static final String EAGER_LIST = "By hand, eager, all definitions";
  static final String SHARDS_LIST = "By hand, eager shards, all definitions";
  static final String ALONE = "javac alone";
  static final String DRAMATIS = "Dramatis";
  static final String EMPTY_CLASS = "Processor of one empty class";
  static final String NO_PROCESSOR = "No processor";
  static final String EDITED = ", one character edited";

  static final String HOST = ", a host of 20 banks";
  static final String WITHOUT_CAST = DRAMATIS + HOST + " without @Cast";

  private static final List<String> WITHOUT = List.of(DRAMATIS + ", javac", DRAMATIS + ", ECJ");

  private References() {}

  /** Returns the program that the ratios of a program refer to. */
  static Optional<String> of(Part part, String program) {
    return switch (part) {
      case FIND -> Optional.of(LAZY);
      case LIST -> Optional.of(SHARDS_LIST);
      case HEAP -> Optional.empty();
      case BUILD -> ofBuild(program);
      case MAVEN -> Optional.of(NO_PROCESSOR + (program.endsWith(EDITED) ? EDITED : ""));
      case WARM -> ofWarm(program);
    };
  }

  private static Optional<String> ofBuild(String program) {
    if (program.endsWith(ALONE)
        || program.equals(WITHOUT_CAST)
        || WITHOUT.stream().anyMatch(program::startsWith)) {
      return Optional.empty();
    }
    if (program.equals(DRAMATIS + HOST)) {
      return Optional.of(WITHOUT_CAST);
    }
    if (program.startsWith(DRAMATIS)) {
      return Optional.of(ALONE + program.substring(DRAMATIS.length()));
    }
    return Optional.of(
        program.startsWith(ALONE) || program.equals(EMPTY_CLASS) ? ALONE : program + ", " + ALONE);
  }

  private static Optional<String> ofWarm(String program) {
    if (program.startsWith("LookUp.")) {
      return Optional.of(program.contains("Name") ? "LookUp.hashMapByName" : "LookUp.hashMapById");
    }
    if (program.startsWith("ResumeSession.")) {
      return Optional.of("ResumeSession.openSession");
    }
    if (program.startsWith("CallTool.")) {
      return Optional.of(
          program.contains("records") ? "CallTool.recordsByHand" : "CallTool.scalarsByHand");
    }
    return Stream.of("OpenSession.", "FillTemplate.")
        .filter(program::startsWith)
        .map(measured -> measured + "concatenation")
        .findFirst();
  }
}
