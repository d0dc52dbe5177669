package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Micronaut's bean container, without the rest of Micronaut: an annotation processor writes a
 * definition class for every bean, and {@code ApplicationContext.run()} reads which there are. The
 * <a href="https://docs.micronaut.io/latest/guide/#qualifiers">guide</a> tells beans of one type
 * apart by {@code @Named}, and has {@code @Prototype} make a new object whenever one is asked for.
 */
public final class MicronautPeer implements Program {

  private static final String CASTING =
      """
      package app;

      import io.micronaut.context.ApplicationContext;
      import io.micronaut.inject.qualifiers.Qualifiers;

      final class Casting {

        private static final ApplicationContext CONTEXT = ApplicationContext.run();

        private Casting() {}

        static Persona find(String name) {
          return CONTEXT.getBean(Persona.class, Qualifiers.byName(name));
        }
      }
      """;

  private static final String HEADER =
      """
      import io.micronaut.context.annotation.Prototype;
      import jakarta.inject.Named;

      @Prototype
      @Named(%s)""";

  @Override
  public String name() {
    return "Micronaut";
  }

  @Override
  public List<String> libraries() {
    return List.of(Coordinates.of("micronaut-inject"));
  }

  @Override
  public List<String> processors() {
    return List.of(Coordinates.of("micronaut-inject-java"));
  }

  @Override
  public List<SourceFile> sources(List<CastMember> cast) {
    return Stream.concat(PeerSources.program(CASTING), PeerSources.members(cast, HEADER)).toList();
  }

  @Override
  public String mainClass() {
    return PeerSources.MAIN_CLASS;
  }
}
