package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.IndexWriter;
import org.jboss.jandex.Indexer;

/**
 * Jandex: an index of annotations, written when the classes are built and read when the program
 * starts. Its <a href="https://smallrye.io/jandex/">documentation</a> puts the index at {@code
 * META-INF/jandex.idx}, where its Maven plugin writes it, reads it with {@code IndexReader}, and
 * asks it for annotations with {@code getAnnotations}. No class is loaded but the one that is
 * found.
 */
public final class JandexPeer implements Program {

  private static final String CASTING =
      """
      package app;

      import java.io.IOException;
      import java.io.InputStream;
      import java.util.HashMap;
      import java.util.Map;
      import org.jboss.jandex.AnnotationInstance;
      import org.jboss.jandex.Index;
      import org.jboss.jandex.IndexReader;

      final class Casting {

        private Casting() {}

        static Persona find(String name) throws IOException, ReflectiveOperationException {
          Map<String, String> classes = new HashMap<>();
          for (AnnotationInstance role : index().getAnnotations(Role.class)) {
            classes.put(role.value().asString(), role.target().asClass().name().toString());
          }
          return Class.forName(classes.get(name))
              .asSubclass(Persona.class)
              .getDeclaredConstructor()
              .newInstance();
        }

        private static Index index() throws IOException {
          try (InputStream file = Casting.class.getResourceAsStream("/META-INF/jandex.idx")) {
            return new IndexReader(file).read();
          }
        }
      }
      """;

  @Override
  public String name() {
    return "Jandex";
  }

  @Override
  public List<String> libraries() {
    return List.of(Coordinates.of("jandex"));
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

  @Override
  public void afterCompile(Path classes) throws IOException {
    Path folder = Files.createDirectories(classes.resolve("META-INF"));
    try (OutputStream file = Files.newOutputStream(folder.resolve("jandex.idx"))) {
      new IndexWriter(file).write(index(classes).complete());
    }
  }

  private static Indexer index(Path classes) throws IOException {
    Indexer indexer = new Indexer();
    for (Path file : classFiles(classes)) {
      try (InputStream content = Files.newInputStream(file)) {
        indexer.index(content);
      }
    }
    return indexer;
  }

  private static List<Path> classFiles(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }
}
