package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Spring's component scan, without Spring Boot: an {@code AnnotationConfigApplicationContext} of a
 * base package registers every {@code @Component} under its name. The <a
 * href="https://docs.spring.io/spring-framework/reference/core/beans/classpath-scanning.html">reference</a>
 * names components so, and has the prototype scope make a new object whenever one is asked for.
 */
public final class SpringPeer implements Program {

  private static final String CASTING =
      """
      package app;

      import org.springframework.context.annotation.AnnotationConfigApplicationContext;

      final class Casting {

        private static final AnnotationConfigApplicationContext CONTEXT =
            new AnnotationConfigApplicationContext("cast");

        private Casting() {}

        static Persona find(String name) {
          return CONTEXT.getBean(name, Persona.class);
        }
      }
      """;

  private static final String HEADER =
      """
      import org.springframework.beans.factory.config.ConfigurableBeanFactory;
      import org.springframework.context.annotation.Scope;
      import org.springframework.stereotype.Component;

      @Component(%s)
      @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)""";

  @Override
  public String name() {
    return "Spring scan";
  }

  @Override
  public List<String> libraries() {
    return List.of(Coordinates.of("spring-context"));
  }

  @Override
  public List<String> processors() {
    return List.of();
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
