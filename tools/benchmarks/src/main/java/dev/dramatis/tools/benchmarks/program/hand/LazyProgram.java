package dev.dramatis.tools.benchmarks.program.hand;

import static dev.dramatis.tools.benchmarks.program.JavaText.literal;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.program.HouseRulesText;
import dev.dramatis.tools.benchmarks.program.Outcome;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A lazy program: a string switch over the ids finds the definition, another one creates the
 * instance, and a session is opened with it. The bound for finding one character.
 */
public final class LazyProgram implements Program {

  /** Finds by id and opens a session: the same work as {@code DramatisProgram.FIND}. */
  public static final Program FIND = new LazyProgram("By hand, lazy", "Find", "args[1]");

  /** The same by the display name, with one more switch from names to ids. */
  public static final Program FIND_BY_NAME =
      new LazyProgram("By hand, lazy, by name", "FindByName", "Ids.find(args[0])");

  private static final List<Program> ALL = List.of(FIND, FIND_BY_NAME);

  private static final Shards DEFINITIONS =
      new Shards("Definitions", "Definition", CastMember::id, Model::definition);
  private static final Shards IDS =
      new Shards("Ids", "String", CastMember::name, member -> literal(member.id()));

  private final String name;
  private final String simpleName;
  private final String id;

  private LazyProgram(String name, String simpleName, String id) {
    this.name = name;
    this.simpleName = simpleName;
    this.id = id;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String build() {
    return "By hand, lazy";
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
    sources.addAll(DEFINITIONS.sources(cast));
    sources.addAll(IDS.sources(cast));
    sources.addAll(Conversation.sources());
    sources.add(Outcome.source());
    for (Program program : ALL) {
      sources.add(((LazyProgram) program).main());
    }
    return List.copyOf(sources);
  }

  private SourceFile main() {
    return new SourceFile(
        "cast/" + simpleName + ".java",
        """
        package cast;

        import bench.Outcome;

        final class %s {
          public static void main(String[] args) {
            long start = System.nanoTime();
            String id = %s;
            Definition found = Definitions.find(id);
            Object instance = Instances.find(id);
            Session session = Session.open(found, instance);
            int check = session.systemPrompt().length();
            Outcome.print(System.nanoTime() - start, check, session);
          }
        }
        """
            .formatted(simpleName, id));
  }

  @Override
  public String mainClass() {
    return "cast." + simpleName;
  }

  @Override
  public long check(List<CastMember> cast, CastMember target) {
    return HouseRulesText.wrap(target.prompt()).length();
  }
}
