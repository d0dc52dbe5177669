package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code java.util.ServiceLoader}: a services file names every character, and the loop of the
 * class's own documentation creates them. AutoService writes the file, as its <a
 * href="https://github.com/google/auto/tree/main/service">README</a> shows.
 */
public final class ServiceLoaderPeer implements Program {

  private static final String CASTING =
      """
      package app;

      import java.util.HashMap;
      import java.util.Map;
      import java.util.ServiceLoader;

      final class Casting {

        private Casting() {}

        static Persona find(String name) {
          Map<String, Persona> cast = new HashMap<>();
          for (Persona persona : ServiceLoader.load(Persona.class)) {
            cast.put(persona.name(), persona);
          }
          return cast.get(name);
        }
      }
      """;

  private static final String HEADER =
      """
      import com.google.auto.service.AutoService;

      @AutoService(Persona.class)""";

  @Override
  public String name() {
    return "ServiceLoader";
  }

  @Override
  public List<String> libraries() {
    return List.of(Coordinates.of("auto-service-annotations"));
  }

  @Override
  public List<String> processors() {
    return List.of(Coordinates.of("auto-service"));
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
