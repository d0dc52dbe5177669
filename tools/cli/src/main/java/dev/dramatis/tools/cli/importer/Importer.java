package dev.dramatis.tools.cli.importer;

import dev.dramatis.tools.cli.importer.check.EntryCheck;
import dev.dramatis.tools.cli.importer.check.Records;
import dev.dramatis.tools.cli.importer.kind.KindPlan;
import dev.dramatis.tools.cli.importer.kind.UnmappedKeyReader;
import dev.dramatis.tools.cli.importer.name.ClassNames;
import dev.dramatis.tools.cli.importer.read.LocatedEntry;
import dev.dramatis.tools.cli.importer.read.VoicesReader;
import dev.dramatis.tools.cli.importer.write.CastWriter;
import dev.dramatis.tools.cli.importer.write.Draft;
import dev.dramatis.tools.cli.importer.write.ModuleWriter;
import dev.dramatis.tools.cli.report.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Imports a {@code voices.yaml}: reads the entries, refuses what no character can have, plans kinds
 * for what the built-in ones do not hold, gives names, and writes sources.
 *
 * <pre>{@code
 * ImportPlan plan = new Importer(ImportOptions.into("com.acme.cast")).plan(Path.of("voices.yaml"));
 * new PlanWriter(Path.of("src/main/java"), false).write(plan.files());
 * }</pre>
 *
 * <p>May be used for several files, one after another; not thread-safe.
 */
public final class Importer {

  private final ImportOptions options;
  private final Licenses licenses;
  private final Records records = new Records();

  /**
   * @throws IllegalArgumentException if a license is neither an address nor one that has a name
   */
  public Importer(ImportOptions options) {
    this.options = options;
    this.licenses = Licenses.with(options.licenses());
  }

  /** What importing a file would write. What is wrong with it is among the plan's diagnostics. */
  public ImportPlan plan(Path file) {
    Diagnostics diagnostics = new Diagnostics();
    return plan(new VoicesReader(options.keepsLanguages(), diagnostics).read(file), diagnostics);
  }

  /**
   * What importing a text would write.
   *
   * @param file as diagnostics name it
   */
  public ImportPlan plan(String file, byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    return plan(
        new VoicesReader(options.keepsLanguages(), diagnostics).read(file, bytes), diagnostics);
  }

  private ImportPlan plan(List<LocatedEntry> entries, Diagnostics diagnostics) {
    KindPlan kinds = new KindPlan();
    Set<String> mapped = new HashSet<>();
    List<Draft> unnamed = drafts(entries, kinds, mapped, diagnostics);
    ClassNames classNames = new ClassNames(CastWriter.IMPORTED);
    List<Draft> drafts = new NamedCast(classNames, diagnostics).drafts(unnamed);
    diagnostics.addAll(kinds.name(classNames));
    Notes.tell(drafts, options, mapped, licenses, diagnostics);
    return new ImportPlan(
        new CastWriter(options.packageName(), kinds).write(drafts),
        new ModuleWriter(options.packageName(), licenses.forBuild()).write(),
        drafts.size(),
        diagnostics.sorted());
  }

  private List<Draft> drafts(
      List<LocatedEntry> entries, KindPlan kinds, Set<String> found, Diagnostics diagnostics) {
    EntryCheck check = new EntryCheck(records, licenses.accepted());
    UnmappedKeyReader keys = new UnmappedKeyReader(records, licenses.accepted());
    List<Draft> drafts = new ArrayList<>();
    for (LocatedEntry entry : entries) {
      Diagnostics checked = check.check(entry);
      AppliedMappings mapped =
          new AppliedMappings(options.mappings(), entry.entry().comment(), found)
              .apply(keys.read(entry));
      boolean isRefused =
          entry.isRefused() || checked.hasErrors() || mapped.diagnostics().hasErrors();
      Diagnostics planned = isRefused ? kinds.check(mapped.needs()) : kinds.add(mapped.needs());
      if (!isRefused && !planned.hasErrors()) {
        drafts.add(Draft.of(entry, mapped.tags(), mapped.comment(), mapped.needs()));
      }
      List.of(checked, mapped.diagnostics(), planned).forEach(diagnostics::addAll);
    }
    return drafts;
  }
}
