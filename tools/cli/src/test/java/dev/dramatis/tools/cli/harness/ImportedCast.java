package dev.dramatis.tools.cli.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.tools.cli.importer.FileOutcome;
import dev.dramatis.tools.cli.importer.ImportOptions;
import dev.dramatis.tools.cli.importer.ImportPlan;
import dev.dramatis.tools.cli.importer.Importer;
import dev.dramatis.tools.cli.importer.PlanWriter;
import dev.dramatis.tools.cli.report.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A list of voices that is imported, and on demand compiled and loaded, as a test wants it. */
public final class ImportedCast {

  private static final String FILE = "voices.yaml";

  private final ImportPlan plan;

  private ImportedCast(ImportPlan plan) {
    this.plan = plan;
  }

  /** The import of a text into the package {@code cast}. */
  public static ImportedCast of(String yaml) {
    return of(yaml, ImportOptions.into("cast"));
  }

  /** The import of a text. */
  public static ImportedCast of(String yaml, ImportOptions options) {
    return of(yaml.getBytes(StandardCharsets.UTF_8), options);
  }

  /** The import of bytes. */
  public static ImportedCast of(byte[] yaml, ImportOptions options) {
    return new ImportedCast(new Importer(options).plan(FILE, yaml));
  }

  /** What would be written. */
  public ImportPlan plan() {
    return plan;
  }

  /** The diagnostics as they are printed, without the file's name. */
  public List<String> diagnostics() {
    return plan.diagnostics().stream()
        .map(Diagnostic::toString)
        .map(text -> text.replaceFirst("^" + FILE + ":", ""))
        .toList();
  }

  /** The text of a class. */
  public String source(String className) {
    return plan.files().stream()
        .filter(file -> file.path().equals("cast/" + className + ".java"))
        .map(file -> file.text())
        .findFirst()
        .orElseThrow(() -> new AssertionError(className + " is not among " + plan.files()));
  }

  /** The names of the classes, without their package. */
  public List<String> classes() {
    return plan.files().stream()
        .map(file -> file.path().replaceAll("^cast/|\\.java$", ""))
        .toList();
  }

  /** Writes and compiles everything, which has to go without a warning, and loads it. */
  public CharacterRegistry load(Path folder) {
    Path sources = folder.resolve("src");
    assertThat(new PlanWriter(sources, false).write(plan.files()))
        .allMatch(outcome -> outcome.kind() == FileOutcome.Kind.CREATED);
    Path classes = folder.resolve("classes");
    CompiledCast.compile(sources, classes);
    return CharacterRegistry.builder().classLoader(loader(classes)).load();
  }

  /** Closed with the JVM: what a registry has not read yet is read through it. */
  @SuppressWarnings("resource")
  private static ClassLoader loader(Path classes) {
    try {
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, CharacterRegistry.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** The only character there is. */
  public CharacterDefinition loadOne(Path folder) {
    List<CharacterDefinition> all = load(folder).definitions();
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
