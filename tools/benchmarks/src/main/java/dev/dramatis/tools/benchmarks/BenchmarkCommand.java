package dev.dramatis.tools.benchmarks;

import dev.dramatis.tools.benchmarks.library.Libraries;
import dev.dramatis.tools.benchmarks.part.Benchmarks;
import dev.dramatis.tools.benchmarks.part.Choice;
import dev.dramatis.tools.benchmarks.part.Mode;
import dev.dramatis.tools.benchmarks.part.Part;
import dev.dramatis.tools.benchmarks.program.peer.Peers;
import dev.dramatis.tools.benchmarks.report.Environment;
import dev.dramatis.tools.benchmarks.report.PartResults;
import dev.dramatis.tools.benchmarks.report.ResultsFolder;
import dev.dramatis.tools.benchmarks.run.Compiler;
import dev.dramatis.tools.benchmarks.run.Jdk;
import dev.dramatis.tools.benchmarks.run.SourceFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: {@code benchmarks --smoke}, {@code --short} or {@code --full}. */
@Command(
    name = "benchmarks",
    description = "Measures Dramatis beside code written by hand and its peers.",
    footer =
        "Exit status: 0 if every program did what it stands for, 1 if one failed, 2 if the command"
            + " is not understood.",
    mixinStandardHelpOptions = true)
public final class BenchmarkCommand implements Callable<Integer> {

  private static final int OLDEST_JDK = 17;
  private static final Path COMMITTED = Path.of("results");
  private static final Path PASSING = Path.of("target", "results");

  @ArgGroup(multiplicity = "1")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private ModeOption mode;

  @Option(
      names = "--only",
      split = ",",
      description = "The parts to measure: ${COMPLETION-CANDIDATES}; default: all.")
  private List<Part> parts = List.of(Part.values());

  @Option(names = "--sizes", split = ",", description = "The sizes of casts, such as 50,1000.")
  private List<Integer> sizes = new ArrayList<>();

  @Option(names = "--rounds", description = "The number of rounds.")
  private @Nullable Integer rounds;

  @Option(
      names = "--programs",
      split = ",",
      description = "Parts of the names of the programs, such as dramatis,hand; default: all.")
  private List<String> programs = new ArrayList<>();

  @Option(names = "--jdk", description = "The home of a second JDK, whose javac compiles too.")
  private @Nullable Path jdk;

  @Option(
      names = "--results",
      description =
          "Where the results go; default: results/ for a full run with nothing left out on JDK"
              + " 17, results/jdk25/ on JDK 25, and target/results/ for any other run.")
  private @Nullable Path results;

  /** The extent of the run. */
  static final class ModeOption {

    @Option(names = "--smoke", description = "Everything once with 3 characters.")
    private boolean isSmoke;

    @Option(names = "--short", description = "A few minutes.")
    @SuppressWarnings("UnusedVariable") // one of the three is set, so it follows from the others
    private boolean isShort;

    @Option(names = "--full", description = "All of it, in about an hour.")
    private boolean isFull;

    Mode mode() {
      if (isFull) {
        return Mode.FULL;
      }
      return isSmoke ? Mode.SMOKE : Mode.SHORT;
    }
  }

  /** Ends the JVM with the exit status of the command. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true"); // plots are files
    System.exit(commandLine().execute(args));
  }

  /** Returns the command for a test or another tool. */
  public static CommandLine commandLine() {
    return new CommandLine(new BenchmarkCommand()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws IOException {
    Path work = Files.createTempDirectory("dramatis-benchmarks");
    try (Libraries libraries = new Libraries()) {
      return measure(new Benchmarks(work, libraries, Peers.all(), compilers(), System.out));
    } finally {
      SourceFolder.delete(work);
    }
  }

  private int measure(Benchmarks benchmarks) throws IOException {
    PrintStream log = System.out;
    Choice choice = new Choice(mode.mode(), sizes, rounds, programs);
    ResultsFolder folder = new ResultsFolder(folder(choice));
    for (Part part : parts) {
      Environment environment = Environment.here();
      folder.write(
          new PartResults(part, choice.mode(), environment, benchmarks.measure(part, choice)));
    }
    log.printf("%n%s%n", Files.readString(folder.writePage()));
    benchmarks.faults().forEach(fault -> System.err.println("FAILED: " + fault));
    return benchmarks.faults().isEmpty() ? 0 : 1;
  }

  private Path folder(Choice choice) {
    if (results != null) {
      return results;
    }
    if (choice.mode() != Mode.FULL || !choice.isWhole()) {
      return PASSING;
    }
    int jdk = Runtime.version().feature();
    return jdk == OLDEST_JDK ? COMMITTED : COMMITTED.resolve("jdk" + jdk);
  }

  private List<Compiler> compilers() {
    List<Compiler> compilers = new ArrayList<>();
    compilers.add(Compiler.javac(Jdk.running()));
    if (jdk != null) {
      compilers.add(Compiler.javac(new Jdk(jdk)));
    }
    compilers.add(Compiler.ecj(Jdk.running()));
    return mode.mode() == Mode.SMOKE ? compilers.stream().map(Compiler::quick).toList() : compilers;
  }
}
