package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;

/**
 * ClassIndex: an annotation processor lists the annotated classes in a file, and {@code
 * ClassIndex.getAnnotated} loads every one of them, as its <a
 * href="https://github.com/atteo/classindex">README</a> shows.
 */
public final class ClassIndexPeer implements Program {

  private static final String CASTING =
      """
      package app;

      import java.util.HashMap;
      import java.util.Map;
      import org.atteo.classindex.ClassIndex;

      final class Casting {

        private Casting() {}

        static Persona find(String name) throws ReflectiveOperationException {
          Map<String, Class<?>> classes = new HashMap<>();
          for (Class<?> each : ClassIndex.getAnnotated(Role.class)) {
            classes.put(each.getAnnotation(Role.class).value(), each);
          }
          return classes.get(name).asSubclass(Persona.class).getDeclaredConstructor().newInstance();
        }
      }
      """;

  private static final String ROLE =
      """
      import org.atteo.classindex.IndexAnnotated;

      @IndexAnnotated""";

  @Override
  public String name() {
    return "ClassIndex";
  }

  @Override
  public List<String> libraries() {
    return List.of(Coordinates.of("classindex"));
  }

  @Override
  public List<String> processors() {
    return List.of(Coordinates.of("classindex"));
  }

  @Override
  public List<SourceFile> sources(List<CastMember> cast) {
    return RoleAnnotation.program(CASTING, ROLE, cast);
  }

  @Override
  public String mainClass() {
    return PeerSources.MAIN_CLASS;
  }
}
