package dev.dramatis.tools.cli.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.NoCharactersException;
import dev.dramatis.tools.cli.bank.CompiledBank;
import dev.dramatis.tools.cli.export.VoicesExport;
import dev.dramatis.tools.cli.harness.CompiledCast;
import dev.dramatis.tools.cli.importer.ImportOptions;
import dev.dramatis.tools.cli.importer.ImportPlan;
import dev.dramatis.tools.cli.importer.Importer;
import dev.dramatis.tools.cli.importer.PlanWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A {@code voices.yaml} that was imported, compiled and exported.
 *
 * @param plan what the importer made of it, and said
 * @param compiler what the compiler had to say of it
 * @param yaml what came out
 * @param json what clients get
 * @param losses what the export says was lost
 */
record RoundTrip(
    ImportPlan plan, List<String> compiler, String yaml, String json, List<String> losses) {

  /** Imports a text into an empty folder, compiles the classes with the processor, and exports. */
  static RoundTrip of(String text, Path folder) throws IOException {
    clear(folder);
    ImportPlan plan =
        new Importer(ImportOptions.into("cast"))
            .plan("voices.yaml", text.getBytes(StandardCharsets.UTF_8));
    Path sources = folder.resolve("src");
    Path classes = folder.resolve("classes");
    new PlanWriter(sources, false).write(plan.files());
    if (plan.characters() == 0) {
      return new RoundTrip(plan, List.of(), "[]", "[]", List.of());
    }
    List<String> told = CompiledCast.told(sources, classes);
    return exported(plan, classes, told);
  }

  private static RoundTrip exported(ImportPlan plan, Path classes, List<String> told)
      throws IOException {
    try (CompiledBank bank = CompiledBank.on(List.of(classes))) {
      VoicesExport export = VoicesExport.of(bank);
      assertThat(VoicesExport.of(bank).yaml()).isEqualTo(export.yaml());
      return new RoundTrip(plan, told, export.yaml(), export.json(), export.losses());
    } catch (NoCharactersException e) {
      return new RoundTrip(plan, told, "[]", "[]", List.of(String.valueOf(e.getMessage())));
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }
}
