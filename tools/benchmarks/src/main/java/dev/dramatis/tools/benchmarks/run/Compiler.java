package dev.dramatis.tools.benchmarks.run;

import java.io.File;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.internal.compiler.batch.Main;

/**
 * A Java compiler that is started in a JVM of its own.
 *
 * @param name how tables name it, such as {@code javac 17.0.12}
 * @param command what starts it
 * @param isEcj whether it takes the options of Eclipse's compiler
 */
public record Compiler(String name, List<String> command, boolean isEcj) {

  private static final Duration LIMIT = Duration.ofMinutes(15);

  /** The javac of a JDK. */
  public static Compiler javac(Jdk jdk) {
    return new Compiler("javac " + jdk.version(), List.of(jdk.javac()), false);
  }

  /** Eclipse's compiler, of the release that this module is built with. */
  public static Compiler ecj(Jdk jdk) {
    CodeSource jar = Main.class.getProtectionDomain().getCodeSource();
    return new Compiler(
        "ECJ",
        List.of(
            jdk.java(),
            "-cp",
            Path.of(jar.getLocation().getPath()).toString(),
            Main.class.getName()),
        true);
  }

  /** The same one, sooner with a small cast and later with a large one; not for figures. */
  public Compiler quick() {
    List<String> words = new ArrayList<>(command);
    String prefix = isEcj ? "" : "-J";
    words.addAll(1, List.of(prefix + "-XX:TieredStopAtLevel=1", prefix + "-XX:+UseSerialGC"));
    return new Compiler(name, words, isEcj);
  }

  /**
   * What is compiled.
   *
   * @param processorPath empty for a compilation without processors
   * @param classes where the class files go
   * @param generated where generated sources go
   */
  public record Job(
      Path argumentFile,
      List<Path> classPath,
      List<Path> processorPath,
      Path classes,
      Path generated) {}

  /** Runs it. */
  public Command.Ended compile(Job job) {
    List<String> words = new ArrayList<>(command);
    words.addAll(isEcj ? List.of("-17", "-nowarn") : List.of("--release", "17", "-nowarn"));
    words.addAll(List.of("-encoding", "UTF-8", "-cp", path(job.classPath)));
    // ECJ ignores a processor path in front of the class path.
    words.addAll(
        job.processorPath.isEmpty()
            ? List.of("-proc:none")
            : List.of("-processorpath", path(job.processorPath), "-s", job.generated.toString()));
    words.addAll(List.of("-d", job.classes.toString(), "@" + job.argumentFile));
    return new Command(words, LIMIT).run();
  }

  static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
