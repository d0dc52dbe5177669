package dev.dramatis.tools.benchmarks.run;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.program.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.spi.ToolProvider;

/**
 * Compiles programs into jars, each build once for a size; the jars stay in a work folder for the
 * time of a run.
 */
public final class ProgramBuilder {

  private static final ToolProvider JAR = ToolProvider.findFirst("jar").orElseThrow();

  private final Path folder;
  private final Compiler compiler;
  private final Function<List<String>, List<Path>> libraries;
  private final Map<String, Build> builds = new HashMap<>();

  /**
   * Makes a builder.
   *
   * @param libraries the function from coordinates to a class path
   */
  public ProgramBuilder(
      Path folder, Compiler compiler, Function<List<String>, List<Path>> libraries) {
    this.folder = folder;
    this.compiler = compiler;
    this.libraries = libraries;
  }

  /** Returns the program for a cast; it is compiled once. */
  public Build build(Program program, List<CastMember> cast) {
    String key = program.build().replaceAll("\\W+", "-") + "-" + cast.size();
    return builds.computeIfAbsent(key, name -> make(program, cast, folder.resolve(name)));
  }

  private Build make(Program program, List<CastMember> cast, Path place) {
    try {
      Path classes = Files.createDirectories(place.resolve("classes"));
      Command.Ended ended = compile(program, cast, place, classes);
      if (!ended.isSuccess()) {
        return new Build.Impossible(ended.firstError());
      }
      program.afterCompile(classes);
      List<Path> classPath = new ArrayList<>();
      classPath.add(jar(classes, place.resolveSibling(place.getFileName() + ".jar")));
      classPath.addAll(libraries.apply(program.libraries()));
      return new Build.Runnable(List.copyOf(classPath));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      SourceFolder.delete(place);
    }
  }

  private Command.Ended compile(Program program, List<CastMember> cast, Path place, Path classes)
      throws IOException {
    SourceFolder sources =
        SourceFolder.write(
            Files.createDirectories(place.resolve("sources")), program.sources(cast));
    Path generated = Files.createDirectories(place.resolve("generated"));
    sources.copyResources(classes);
    return compiler.compile(
        new Compiler.Job(
            sources.argumentFile(),
            libraries.apply(program.libraries()),
            libraries.apply(program.processors()),
            classes,
            generated));
  }

  /** Packs class files into a jar. */
  public static Path jar(Path classes, Path jar) {
    int status =
        JAR.run(
            System.out,
            System.err,
            "--create",
            "--file",
            jar.toString(),
            "-C",
            classes.toString(),
            ".");
    if (status != 0) {
      throw new IllegalStateException("%s could not be written.".formatted(jar));
    }
    return jar;
  }
}
