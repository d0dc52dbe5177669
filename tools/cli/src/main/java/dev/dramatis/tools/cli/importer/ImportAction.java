package dev.dramatis.tools.cli.importer;

import dev.dramatis.tools.cli.importer.write.SourceFile;
import dev.dramatis.tools.cli.report.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of an import and what they do, under either name of the command. */
@Command(
    description = "Writes unmute's voices.yaml as character classes.",
    footer =
        "Exit status: 0 if everything was imported as it is, 1 if something was refused, skipped or"
            + " lost, 2 if the command is not understood.",
    mixinStandardHelpOptions = true)
public abstract class ImportAction implements Callable<Integer> {

  private static final Path SOURCES = Path.of("src", "main", "java");

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "voices.yaml", description = "The file to import.")
  private @Nullable Path file;

  @Option(names = "--package", description = "The package of the classes, such as com.acme.cast.")
  private @Nullable String packageName;

  @Option(
      names = "--output",
      description =
          "The source folder (default: src/main/java); with --pom, the module's or its"
              + " src/main/java.")
  private Path output = SOURCES;

  @Option(names = "--dry-run", description = "Says what would be done, and writes nothing.")
  private boolean isDryRun;

  @Option(names = "--force", description = "Overwrites files that say something else.")
  private boolean isForced;

  @Option(names = "--pom", description = "Writes a pom.xml too, so that it is a Maven module.")
  private boolean hasPom;

  @Option(
      names = "--map",
      paramLabel = "key=target",
      description =
          "Where a key goes that unmute does not know: tags, comment or drop; may be repeated. Without"
              + " it, the key becomes a trait.")
  private Map<String, MappingTarget> mappings = new LinkedHashMap<>();

  @Option(names = "--keep-languages", description = "Keeps languages that unmute does not know.")
  private boolean keepsLanguages;

  @Option(
      names = "--license",
      description = "Accepts a license in addition to those that builds accept; may be repeated.")
  private List<String> licenses = new ArrayList<>();

  @Override
  public Integer call() {
    if (file == null || packageName == null) {
      throw refusal(
          "name the file and the package: %s voices.yaml --package com.acme.cast"
              .formatted(spec.qualifiedName()));
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw refusal(output + " is a file; name a folder with --output");
    }
    ImportPlan plan = importer(packageName).plan(file);
    return new ImportRun(plan, isDryRun, isForced, new Terminal(spec))
        .run(folder(), hasPom ? moduleFiles(plan) : plan.files());
  }

  private Importer importer(String name) {
    try {
      return new Importer(new ImportOptions(name, mappings, keepsLanguages, licenses));
    } catch (IllegalArgumentException e) {
      throw refusal(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException refusal(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  /** What the files are below: with a pom.xml the module's folder, else the source folder. */
  private Path folder() {
    return hasPom && output.endsWith(SOURCES) ? output.resolve("../../..").normalize() : output;
  }

  private static List<SourceFile> moduleFiles(ImportPlan plan) {
    List<SourceFile> files = new ArrayList<>();
    plan.files().forEach(file -> files.add(file.below("src/main/java/")));
    if (plan.characters() > 0) {
      files.add(plan.module());
    }
    return files;
  }
}
