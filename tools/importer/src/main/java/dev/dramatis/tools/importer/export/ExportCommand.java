package dev.dramatis.tools.importer.export;

import dev.dramatis.NoCharactersException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The sub-command {@code importer export}. */
@Command(
    name = "export",
    description = "Writes the characters of a compiled bank as voices.yaml.",
    footer = "Exit status: 0 if nothing was lost, 1 if something was, 2 if nothing was written.",
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Option(
      names = {"-cp", "--class-path"},
      required = true,
      description = "Where the bank lies compiled, and what it depends on: folders and jars.")
  private String classPath = "";

  @Option(names = "--bank", description = "Only the bank of this name; may be repeated.")
  private String[] banks = {};

  @Option(
      names = "--yaml",
      description = "Where voices.yaml is written; without --yaml and --json it is printed.")
  private @Nullable Path yaml;

  @Option(names = "--json", description = "Where the list of GET /v1/voices is written.")
  private @Nullable Path json;

  @Option(names = "--force", description = "Overwrites files that exist.")
  private boolean isForced;

  @Override
  public Integer call() throws IOException {
    refuseToOverwrite();
    try (CompiledBank bank = CompiledBank.on(classPath())) {
      return write(bank.export(banks));
    } catch (NoCharactersException | IllegalArgumentException e) {
      throw refusal(e.getMessage());
    }
  }

  private List<Path> classPath() {
    List<Path> entries = Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).toList();
    for (Path entry : entries) {
      if (Files.notExists(entry)) {
        throw refusal(entry + " does not exist; compile the bank first, or correct --class-path");
      }
    }
    return entries;
  }

  private void refuseToOverwrite() {
    Stream.of(yaml, json)
        .filter(file -> file != null && Files.exists(file) && !isForced)
        .findFirst()
        .ifPresent(
            file -> {
              throw refusal(file + " exists; write elsewhere, or add --force to overwrite it");
            });
  }

  private ParameterException refusal(@Nullable String sentence) {
    return new ParameterException(spec.commandLine(), String.valueOf(sentence));
  }

  private int write(VoicesExport export) throws IOException {
    if (yaml == null && json == null) {
      spec.commandLine().getOut().print(export.yaml());
      spec.commandLine().getOut().flush();
    }
    PrintWriter told = spec.commandLine().getErr();
    write(export.yaml(), yaml, told);
    write(export.json(), json, told);
    export.losses().forEach(loss -> told.println("lost: " + loss));
    told.printf("exported: %d, lost: %d%n", export.entries().size(), export.losses().size());
    told.flush();
    return export.losses().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static void write(String text, @Nullable Path file, PrintWriter told) throws IOException {
    if (file != null) {
      Files.writeString(file, text);
      told.println("wrote " + file);
    }
  }
}
