package dev.dramatis.tools.benchmarks.program.dramatis;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.HouseRulesText;
import dev.dramatis.tools.benchmarks.program.ListingCheck;
import dev.dramatis.tools.benchmarks.program.Outcome;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The programs of a host of Dramatis; all of them are main classes of one jar. */
public final class DramatisProgram implements Program {

  /** Finds by id and opens a session, in a registry of {@code new CharacterIndex()}. */
  public static final Program FIND =
      new DramatisProgram(
          "Dramatis", "Find", find("CharacterRegistry.of(new CharacterIndex())", "find(args[1])"));

  /** The same in a registry that looks for its banks. */
  public static final Program LOAD_AND_FIND =
      new DramatisProgram(
          "Dramatis, load()", "LoadAndFind", find("CharacterRegistry.load()", "find(args[1])"));

  /** The same in the registry of a generated cast, which is strict. */
  public static final Program FIND_IN_CAST =
      new DramatisProgram(
          "Dramatis, CharacterCast",
          "FindInCast",
          find("CharacterCast.builder().load()", "find(args[1])"));

  /** The same as the first, by the display name. */
  public static final Program FIND_BY_NAME =
      new DramatisProgram(
          "Dramatis, by name",
          "FindByName",
          find("CharacterRegistry.of(new CharacterIndex())", "findByName(args[0])"));

  /** Lists all definitions. */
  public static final Program LIST =
      new DramatisProgram(
          "Dramatis, all definitions",
          "ListAll",
          """
              CharacterRegistry registry = CharacterRegistry.of(new CharacterIndex());
              List<CharacterDefinition> all = registry.definitions();
              long nanos = System.nanoTime() - start;
              long check = 0;
              for (CharacterDefinition definition : all) {
                check += definition.id().length() + definition.name().length()
                    + definition.voice().voice().length()
                    + ((ConstantInstructions) definition.instructions().orElseThrow()).text().length();
              }
              Outcome.print(nanos, check, List.of(registry, all));
          """);

  /** Does nothing; a JVM keeps the index of its jar in the heap, and this tells how much it is. */
  public static final Program JAR_ONLY =
      new DramatisProgram(
          "Dramatis, jar only",
          "JarOnly",
          "    Outcome.print(System.nanoTime() - start, 0, args);\n");

  private static final List<Program> ALL =
      List.of(FIND, LOAD_AND_FIND, FIND_IN_CAST, FIND_BY_NAME, LIST, JAR_ONLY);

  private final String name;
  private final String simpleName;
  private final String work;

  private DramatisProgram(String name, String simpleName, String work) {
    this.name = name;
    this.simpleName = simpleName;
    this.work = work;
  }

  private static String find(String registry, String look) {
    return """
        CharacterRegistry registry = %s;
        CharacterDefinition found = registry.%s.orElseThrow();
        CharacterSession session = registry.open(found.id());
        int check = session.systemPrompt().length();
        Outcome.print(System.nanoTime() - start, check, List.of(registry, found, session));
    """
        .formatted(registry, look);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String build() {
    return "Dramatis";
  }

  @Override
  public List<String> libraries() {
    return List.of(Coordinates.of("dramatis-runtime"));
  }

  @Override
  public List<String> processors() {
    return List.of(Coordinates.of("dramatis-processor"));
  }

  @Override
  public List<SourceFile> sources(List<CastMember> cast) {
    List<SourceFile> sources = new ArrayList<>(CharacterSources.inPackage("cast", cast));
    sources.add(Outcome.source());
    sources.add(
        new SourceFile(
            "bench/Voices.java",
            "package bench;\n\n@dev.dramatis.annotation.Cast\nfinal class Voices {}\n"));
    for (Program program : ALL) {
      sources.add(((DramatisProgram) program).main());
    }
    return List.copyOf(sources);
  }

  private SourceFile main() {
    String text =
        """
        package bench;

        import cast.CharacterIndex;
        import dev.dramatis.character.CharacterDefinition;
        import dev.dramatis.CharacterRegistry;
        import dev.dramatis.CharacterSession;
        import dev.dramatis.instructions.ConstantInstructions;
        import java.util.List;

        final class %s {
          public static void main(String[] args) {
            long start = System.nanoTime();
        %s  }
        }
        """
            .formatted(simpleName, work);
    return new SourceFile("bench/" + simpleName + ".java", text);
  }

  @Override
  public String mainClass() {
    return "bench." + simpleName;
  }

  @Override
  public long check(List<CastMember> cast, CastMember target) {
    return switch (simpleName) {
      case "JarOnly" -> 0;
      case "ListAll" -> ListingCheck.of(cast);
      default -> HouseRulesText.wrap(target.prompt()).length();
    };
  }
}
