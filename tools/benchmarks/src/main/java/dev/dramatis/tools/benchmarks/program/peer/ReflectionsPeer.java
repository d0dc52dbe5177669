package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;

/**
 * Reflections: scans a package and loads the classes with an annotation, by {@code
 * getTypesAnnotatedWith}, as its <a href="https://github.com/ronmamo/reflections">README</a> shows.
 */
public final class ReflectionsPeer implements Program {

  private static final String CASTING =
      """
      package app;

      import java.util.HashMap;
      import java.util.Map;
      import org.reflections.Reflections;

      final class Casting {

        private Casting() {}

        static Persona find(String name) throws ReflectiveOperationException {
          Map<String, Class<?>> classes = new HashMap<>();
          for (Class<?> each : new Reflections("cast").getTypesAnnotatedWith(Role.class)) {
            classes.put(each.getAnnotation(Role.class).value(), each);
          }
          return classes.get(name).asSubclass(Persona.class).getDeclaredConstructor().newInstance();
        }
      }
      """;

  @Override
  public String name() {
    return "Reflections";
  }

  @Override
  public List<String> libraries() {
    return List.of(Coordinates.of("reflections"));
  }

  @Override
  public List<String> processors() {
    return List.of();
  }

  @Override
  public List<SourceFile> sources(List<CastMember> cast) {
    return RoleAnnotation.program(CASTING, cast);
  }

  @Override
  public String mainClass() {
    return PeerSources.MAIN_CLASS;
  }
}
