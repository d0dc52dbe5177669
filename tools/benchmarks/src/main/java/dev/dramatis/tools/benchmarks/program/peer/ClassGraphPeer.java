package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;

/**
 * ClassGraph: reads the class files of a package at start-up. Its <a
 * href="https://github.com/classgraph/classgraph/wiki/Code-examples">code examples</a> accept the
 * package, enable what is needed, and read an annotation's value from its {@code ClassInfo},
 * without loading the class; the scan is closed after that.
 */
public final class ClassGraphPeer implements Program {

  private static final String CASTING =
      """
      package app;

      import io.github.classgraph.ClassGraph;
      import io.github.classgraph.ClassInfo;
      import io.github.classgraph.ScanResult;
      import java.util.HashMap;
      import java.util.Map;

      final class Casting {

        private Casting() {}

        static Persona find(String name) throws ReflectiveOperationException {
          try (ScanResult scan =
              new ClassGraph().enableAnnotationInfo().acceptPackages("cast").scan()) {
            Map<String, ClassInfo> classes = new HashMap<>();
            for (ClassInfo each : scan.getClassesWithAnnotation(Role.class)) {
              classes.put(role(each), each);
            }
            return classes.get(name).loadClass(Persona.class).getDeclaredConstructor().newInstance();
          }
        }

        private static String role(ClassInfo type) {
          return (String) type.getAnnotationInfo(Role.class).getParameterValues().getValue("value");
        }
      }
      """;

  @Override
  public String name() {
    return "ClassGraph";
  }

  @Override
  public List<String> libraries() {
    return List.of(Coordinates.of("classgraph"));
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
