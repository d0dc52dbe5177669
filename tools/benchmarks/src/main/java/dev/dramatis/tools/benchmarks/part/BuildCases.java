package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.cast.SyntheticCast;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import dev.dramatis.tools.benchmarks.program.dramatis.CharacterSources;
import dev.dramatis.tools.benchmarks.run.Command;
import dev.dramatis.tools.benchmarks.run.Compiler;
import dev.dramatis.tools.benchmarks.run.ProgramBuilder;
import dev.dramatis.tools.benchmarks.run.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The sources and options of each compilation. "javac alone" compiles the same character classes
 * without the processor, so without what that would generate; "generated sources included" compiles
 * both as if they had been written by hand.
 */
final class BuildCases {

  static final String DRAMATIS = "Dramatis";
  static final String ALONE = "javac alone";
  static final String INCLUDED = ", generated sources included";
  static final String DISTINCT = ", distinct packages";
  static final String BANKS = ", beside 10 banks";
  static final String HOST = ", a host of 20 banks";
  static final String WITHOUT_CAST = DRAMATIS + HOST + " without @Cast";

  private static final int FAR_AWAY = 100_000;

  private final Path work;
  private final Compiler javac;
  private final Function<List<String>, List<Path>> libraries;
  private final List<Path> runtime;
  private final List<Path> processor;
  private final Path leastProcessor;

  BuildCases(Path work, Compiler javac, Function<List<String>, List<Path>> libraries)
      throws IOException {
    this.work = work;
    this.javac = javac;
    this.libraries = libraries;
    this.runtime = libraries.apply(List.of(Coordinates.of("dramatis-runtime")));
    this.processor = libraries.apply(List.of(Coordinates.of("dramatis-processor")));
    this.leastProcessor = EmptyClassProcessor.jar(work, javac);
  }

  /**
   * Returns a cast in one package: alone, with the least processor, with the processor, and with
   * the generated sources.
   */
  List<BuildCase> onePackage(int size) throws IOException {
    SourceFolder sources =
        write("one-" + size, CharacterSources.inPackage("cast", SyntheticCast.of(size)));
    List<BuildCase> cases = new ArrayList<>(both("", size, sources.argumentFile(), runtime));
    cases.add(
        1,
        new BuildCase(
            EmptyClassProcessor.NAME,
            size,
            javac,
            sources.argumentFile(),
            runtime,
            List.of(leastProcessor)));
    Path generated = Files.createDirectories(work.resolve("generated-" + size));
    Path classes = Files.createDirectories(work.resolve("classes-" + size));
    javac.compile(new Compiler.Job(sources.argumentFile(), runtime, processor, classes, generated));
    SourceFolder.delete(classes);
    cases.add(
        new BuildCase(
            ALONE + INCLUDED,
            size,
            javac,
            sources.with(generated).argumentFile(),
            runtime,
            List.of()));
    return cases;
  }

  /** Returns a cast with each character in a package of its own. */
  List<BuildCase> distinctPackages(int size) throws IOException {
    SourceFolder sources =
        write("distinct-" + size, CharacterSources.inDistinctPackages(SyntheticCast.of(size)));
    return both(DISTINCT, size, sources.argumentFile(), runtime);
  }

  /** Returns a cast with other banks of the same size on the class path. */
  List<BuildCase> besideBanks(int banks, int size) throws IOException {
    List<Path> classPath = new ArrayList<>(runtime);
    for (int bank = 0; bank < banks; bank++) {
      classPath.add(bank(bank, size));
    }
    SourceFolder sources =
        write("beside-" + size, CharacterSources.inPackage("cast", SyntheticCast.of(size)));
    return both(BANKS, size, sources.argumentFile(), classPath);
  }

  /** Returns a host without characters, whose cast has these banks, and the same without a cast. */
  List<BuildCase> hostOfBanks(int banks, int size) throws IOException {
    List<Path> classPath = new ArrayList<>(runtime);
    for (int bank = 0; bank < banks; bank++) {
      classPath.add(bank(bank, size));
    }
    List<BuildCase> cases =
        new ArrayList<>(
            both(HOST, size, write("host", HostSources.withCast()).argumentFile(), classPath));
    Path without = write("host-without-cast", HostSources.withoutCast()).argumentFile();
    cases.add(new BuildCase(WITHOUT_CAST, size, javac, without, classPath, processor));
    return cases;
  }

  /** Returns the same cast in one package, for each compiler. */
  List<BuildCase> everyCompiler(int size, List<Compiler> compilers) throws IOException {
    SourceFolder sources =
        write("every-" + size, CharacterSources.inPackage("cast", SyntheticCast.of(size)));
    Path argumentFile = sources.argumentFile();
    return compilers.stream()
        .map(
            compiler ->
                new BuildCase(
                    DRAMATIS + ", " + compiler.name(),
                    size,
                    compiler,
                    argumentFile,
                    runtime,
                    processor))
        .toList();
  }

  /** Returns a program with and without its processors. */
  List<BuildCase> ofProgram(Program program, int size) throws IOException {
    String folder = program.name().replaceAll("\\W+", "-") + "-" + size;
    Path argumentFile = write(folder, program.sources(SyntheticCast.of(size))).argumentFile();
    List<Path> classPath = libraries.apply(program.libraries());
    return List.of(
        new BuildCase(
            program.name() + ", " + ALONE, size, javac, argumentFile, classPath, List.of()),
        new BuildCase(
            program.name(),
            size,
            javac,
            argumentFile,
            classPath,
            libraries.apply(program.processors())));
  }

  private List<BuildCase> both(String suffix, int size, Path argumentFile, List<Path> classPath) {
    return List.of(
        new BuildCase(ALONE + suffix, size, javac, argumentFile, classPath, List.of()),
        new BuildCase(DRAMATIS + suffix, size, javac, argumentFile, classPath, processor));
  }

  /** Returns the jar of a bank; it is compiled once. */
  private Path bank(int number, int size) throws IOException {
    String name = "bank" + number;
    Path jar = work.resolve(name + "-" + size + ".jar");
    if (Files.exists(jar)) {
      return jar;
    }
    List<CastMember> cast = SyntheticCast.range((number + 1) * FAR_AWAY, size);
    SourceFolder sources = write(name + "-" + size, CharacterSources.inPackage(name, cast));
    Path output = Files.createDirectories(work.resolve(name + "-classes"));
    Path generated = Files.createDirectories(work.resolve(name + "-generated"));
    Command.Ended ended =
        javac.compile(
            new Compiler.Job(sources.argumentFile(), runtime, processor, output, generated));
    if (!ended.isSuccess()) {
      throw new IllegalStateException(
          "The bank %s does not compile: %s".formatted(name, ended.firstError()));
    }
    return ProgramBuilder.jar(output, jar);
  }

  private SourceFolder write(String folder, List<SourceFile> files) throws IOException {
    return SourceFolder.write(Files.createDirectories(work.resolve(folder)), files);
  }
}
