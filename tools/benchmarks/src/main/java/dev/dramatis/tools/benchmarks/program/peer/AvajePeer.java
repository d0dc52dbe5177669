package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * avaje-inject: an annotation processor writes code that registers every bean when a {@code
 * BeanScope} is built. Its <a href="https://avaje.io/inject/">documentation</a> tells beans of one
 * type apart by {@code @Named}, gets one by type and name, and has {@code @Prototype} make a new
 * object whenever one is asked for.
 */
public final class AvajePeer implements Program {

  private static final String CASTING =
      """
      package app;

      import io.avaje.inject.BeanScope;

      final class Casting {

        private static final BeanScope SCOPE = BeanScope.builder().build();

        private Casting() {}

        static Persona find(String name) {
          return SCOPE.get(Persona.class, name);
        }
      }
      """;

  private static final String HEADER =
      """
      import io.avaje.inject.Prototype;
      import jakarta.inject.Named;

      @Prototype
      @Named(%s)""";

  @Override
  public String name() {
    return "avaje-inject";
  }

  @Override
  public List<String> libraries() {
    return List.of(Coordinates.of("avaje-inject"));
  }

  @Override
  public List<String> processors() {
    return List.of(Coordinates.of("avaje-inject-generator"));
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
