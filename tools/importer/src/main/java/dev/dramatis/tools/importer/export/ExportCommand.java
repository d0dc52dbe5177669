package dev.dramatis.tools.importer.export;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.NoCharactersException;
import dev.dramatis.internal.Release;
import dev.dramatis.tools.importer.file.IoReason;
import dev.dramatis.tools.importer.file.OutputFile;
import dev.dramatis.tools.importer.file.RegularFile;
import dev.dramatis.tools.importer.report.Terminal;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
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
    version = "dramatis-importer " + Release.VERSION,
    description = "Writes the characters of a compiled bank as voices.yaml.",
    footer = "Exit status: 0 if nothing was lost, 1 if something was, 2 if nothing was written.",
    exitCodeOnExecutionException = ExitCode.USAGE,
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

  /** Kept, because the JDK forgets a level with its logger. */
  private static final Logger RUNTIME = Logger.getLogger(CharacterRegistry.class.getPackageName());

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
  public Integer call() {
    RUNTIME.setLevel(Level.OFF); // what it would log is among the losses
    checkFiles();
    return write(export());
  }

  /** Refuses before anything is written what can be known before. */
  private void checkFiles() {
    List<Path> files = Stream.of(yaml, json).filter(Objects::nonNull).toList();
    if (files.stream().map(file -> file.toAbsolutePath().normalize()).distinct().count()
        < files.size()) {
      throw refusal("--yaml and --json name the same file; name two");
    }
    files.forEach(this::checkFile);
  }

  private void checkFile(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw refusal("%s is not a directory; create it, or write elsewhere".formatted(folder));
    }
    try {
      if (new OutputFile(file).exists() && !isForced) {
        throw refusal(file + " exists; write elsewhere, or add --force to overwrite it");
      }
    } catch (IOException e) {
      throw refusal("%s cannot be written: %s".formatted(file, IoReason.of(e)));
    }
  }

  private VoicesExport export() {
    List<Path> entries = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      entries.add(onClassPath(entry));
    }
    try (CompiledBank bank = CompiledBank.on(entries)) {
      return bank.export(banks);
    } catch (NoCharactersException | IllegalArgumentException e) {
      throw refusal(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw refusal("the class path cannot be closed: " + IoReason.of(e));
    }
  }

  /** Opens what a class loader would pass over without a word, or wait for. */
  private Path onClassPath(String entry) {
    try {
      Path path = Path.of(entry);
      if (!Files.isDirectory(path)) {
        RegularFile.read(path, 1);
        new ZipFile(path.toFile()).close();
      }
      return path;
    } catch (NoSuchFileException e) {
      throw refusal(entry + " does not exist; compile the bank first, or correct --class-path");
    } catch (IOException e) {
      throw refusal(
          "%s is neither a folder nor a jar that can be read: %s".formatted(entry, IoReason.of(e)));
    } catch (InvalidPathException e) {
      throw refusal("%s is not a path: %s".formatted(entry, e.getReason()));
    }
  }

  private ParameterException refusal(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private int write(VoicesExport export) {
    Terminal terminal = new Terminal(spec);
    Map<Path, String> texts = new LinkedHashMap<>();
    if (yaml != null) {
      texts.put(yaml, export.yaml());
    }
    if (json != null) {
      texts.put(json, export.json());
    }
    if (texts.isEmpty()) {
      terminal.document(export.yaml());
    }
    long failed =
        texts.entrySet().stream()
            .filter(each -> !isSaved(each.getKey(), each.getValue(), terminal))
            .count();
    export.losses().forEach(loss -> terminal.report("lost: " + loss));
    terminal.report(
        "exported: %s, lost: %s".formatted(export.entries().size(), export.losses().size()));
    terminal.flush();
    if (failed > 0 && failed == texts.size()) {
      return ExitCode.USAGE;
    }
    return failed == 0 && export.losses().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static boolean isSaved(Path file, String text, Terminal terminal) {
    try {
      new OutputFile(file).write(text.getBytes(StandardCharsets.UTF_8));
      terminal.report("wrote " + file);
      return true;
    } catch (IOException e) {
      terminal.report("%s cannot be written: %s".formatted(file, IoReason.of(e)));
      return false;
    }
  }
}
