package dev.dramatis.tools.benchmarks.program.hand;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.program.HouseRulesText;
import dev.dramatis.tools.benchmarks.program.ListingCheck;
import dev.dramatis.tools.benchmarks.program.Outcome;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes every definition at the start and keeps them in a map by id, in listing order, which is how
 * most teams begin. The bound for listing a cast.
 *
 * <p>In one class this ends with javac's "too many constants" at a few thousand characters; in
 * classes of {@value #IN_A_SHARD} characters it goes on.
 */
public final class EagerProgram implements Program {

  private static final int IN_A_SHARD = 1_000;

  private static final String ONE_CLASS = "By hand, eager";
  private static final String SHARDS = "By hand, eager shards";

  /** Finds by id and opens a session, with all definitions in one class. */
  public static final Program FIND = new EagerProgram(ONE_CLASS, "", Work.FIND);

  /** The same with the definitions in shards. */
  public static final Program FIND_IN_SHARDS = new EagerProgram(SHARDS, "", Work.FIND);

  /** Lists all definitions. */
  public static final Program LIST = new EagerProgram(ONE_CLASS, ", all definitions", Work.LIST);

  /** The same with the definitions in shards. */
  public static final Program LIST_IN_SHARDS =
      new EagerProgram(SHARDS, ", all definitions", Work.LIST);

  /** Keeps the records in a list and nothing else, not even a map: the bound for memory. */
  public static final Program RECORDS = new EagerProgram(SHARDS, ", records only", Work.RECORDS);

  /** Does nothing with the same jar. */
  public static final Program JAR_ONLY = new EagerProgram(SHARDS, ", jar only", Work.NOTHING);

  private enum Work {
    FIND(
        """
            Map<String, Definition> all = Cast.byId();
            Definition found = all.get(args[1]);
            Session session = Session.open(found, Instances.find(args[1]));
            int check = session.systemPrompt().length();
            Outcome.print(System.nanoTime() - start, check, List.of(all, session));
        """),
    LIST(
        """
            Map<String, Definition> byId = Cast.byId();
            List<Definition> all = List.copyOf(byId.values());
            long nanos = System.nanoTime() - start;
            Outcome.print(nanos, Cast.check(all), List.of(byId, all));
        """),
    RECORDS(
        """
            List<Definition> all = List.copyOf(Cast.byId().values());
            Outcome.print(System.nanoTime() - start, Cast.check(all), all);
        """),
    NOTHING("    Outcome.print(System.nanoTime() - start, 0, args);\n");

    private final String statements;

    Work(String statements) {
      this.statements = statements;
    }
  }

  private final String build;
  private final String suffix;
  private final Work work;

  private EagerProgram(String build, String suffix, Work work) {
    this.build = build;
    this.suffix = suffix;
    this.work = work;
  }

  @Override
  public String name() {
    return build + suffix;
  }

  @Override
  public String build() {
    return build;
  }

  @Override
  public List<String> libraries() {
    return List.of();
  }

  @Override
  public List<String> processors() {
    return List.of();
  }

  @Override
  public List<SourceFile> sources(List<CastMember> cast) {
    List<SourceFile> sources = new ArrayList<>(Model.sources(cast));
    sources.addAll(Instances.SWITCH.sources(cast));
    int inAShard = build.equals(SHARDS) ? IN_A_SHARD : cast.size();
    sources.addAll(new DefinitionParts(inAShard).sources(cast));
    sources.addAll(Conversation.sources());
    sources.add(Outcome.source());
    for (Work each : Work.values()) {
      sources.add(main(each));
    }
    return List.copyOf(sources);
  }

  private static SourceFile main(Work work) {
    return new SourceFile(
        "cast/Main" + work + ".java",
        """
        package cast;

        import bench.Outcome;
        import java.util.List;
        import java.util.Map;

        final class Main%s {
          public static void main(String[] args) {
            long start = System.nanoTime();
        %s  }
        }
        """
            .formatted(work, work.statements));
  }

  @Override
  public String mainClass() {
    return "cast.Main" + work;
  }

  @Override
  public long check(List<CastMember> cast, CastMember target) {
    return switch (work) {
      case FIND -> HouseRulesText.wrap(target.prompt()).length();
      case LIST, RECORDS -> ListingCheck.of(cast);
      case NOTHING -> 0;
    };
  }
}
