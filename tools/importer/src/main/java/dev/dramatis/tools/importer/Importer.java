package dev.dramatis.tools.importer;

import dev.dramatis.tools.importer.check.EntryCheck;
import dev.dramatis.tools.importer.check.Records;
import dev.dramatis.tools.importer.kind.KindPlan;
import dev.dramatis.tools.importer.kind.NeedReader;
import dev.dramatis.tools.importer.name.ClassNames;
import dev.dramatis.tools.importer.read.LocatedEntry;
import dev.dramatis.tools.importer.read.VoicesReader;
import dev.dramatis.tools.importer.report.Complaints;
import dev.dramatis.tools.importer.write.CastWriter;
import dev.dramatis.tools.importer.write.Draft;
import dev.dramatis.tools.importer.write.ModuleWriter;
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
   * @throws IllegalArgumentException if the package has no name that Java takes, or a license is
   *     neither an address nor one that has a name
   */
  public Importer(ImportOptions options) {
    PackageName.check(options.packageName());
    this.options = options;
    this.licenses = Licenses.with(options.licenses());
  }

  /** What importing a file would write. What is wrong with it is among the plan's complaints. */
  public ImportPlan plan(Path file) {
    Complaints complaints = new Complaints();
    return plan(new VoicesReader(options.keepsLanguages(), complaints).read(file), complaints);
  }

  /**
   * What importing a text would write.
   *
   * @param file as complaints name it
   */
  public ImportPlan plan(String file, byte[] bytes) {
    Complaints complaints = new Complaints();
    return plan(
        new VoicesReader(options.keepsLanguages(), complaints).read(file, bytes), complaints);
  }

  private ImportPlan plan(List<LocatedEntry> entries, Complaints complaints) {
    KindPlan kinds = new KindPlan(complaints);
    Set<String> mapped = new HashSet<>();
    List<Candidate> candidates = candidates(entries, kinds, mapped, complaints);
    ClassNames classNames = new ClassNames(CastWriter.IMPORTED);
    List<Draft> drafts = new NamedCast(classNames, complaints).drafts(candidates);
    kinds.name(classNames);
    Notes.tell(candidates, options, mapped, licenses, complaints);
    return new ImportPlan(
        new CastWriter(options.packageName(), kinds).write(drafts),
        new ModuleWriter(options.packageName(), licenses.forBuild()).write(),
        drafts.size(),
        complaints.sorted());
  }

  private List<Candidate> candidates(
      List<LocatedEntry> entries, KindPlan kinds, Set<String> found, Complaints complaints) {
    EntryCheck check = new EntryCheck(records, licenses.accepted(), complaints);
    NeedReader needs = new NeedReader(records, licenses.accepted());
    List<Candidate> candidates = new ArrayList<>();
    for (LocatedEntry entry : entries) {
      int errors = complaints.errors();
      boolean isAccepted = check.accepts(entry) && !entry.isRefused();
      AppliedMappings mapped =
          new AppliedMappings(options.mappings(), entry.entry().comment(), found, complaints)
              .apply(needs.read(entry));
      if (!isAccepted || complaints.errors() > errors) {
        kinds.check(mapped.needs());
      } else if (kinds.add(mapped.needs())) {
        candidates.add(new Candidate(entry, mapped.tags(), mapped.comment(), mapped.needs()));
      }
    }
    return candidates;
  }
}
