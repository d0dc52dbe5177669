package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;

/**
 * Spring's class path scan, without a container: a {@code
 * ClassPathScanningCandidateComponentProvider} with a filter for an annotation reads the class
 * files of a package and gives their annotations without loading a class, as its <a
 * href="https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/context/annotation/ClassPathScanningCandidateComponentProvider.html">Javadoc</a>
 * says. It is what the component scan of an application context runs on, which costs more: the
 * context is set up, and registers each character as a bean.
 */
public final class SpringPeer implements Program {

  private static final String CASTING =
      """
      package app;

      import java.util.HashMap;
      import java.util.Map;
      import org.springframework.beans.BeanUtils;
      import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
      import org.springframework.beans.factory.config.BeanDefinition;
      import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
      import org.springframework.core.annotation.MergedAnnotation;
      import org.springframework.core.type.filter.AnnotationTypeFilter;
      import org.springframework.util.ClassUtils;

      final class Casting {

        private Casting() {}

        static Persona find(String name) throws ClassNotFoundException {
          ClassPathScanningCandidateComponentProvider scanner =
              new ClassPathScanningCandidateComponentProvider(false);
          scanner.addIncludeFilter(new AnnotationTypeFilter(Role.class));
          Map<String, String> classes = new HashMap<>();
          for (BeanDefinition each : scanner.findCandidateComponents("cast")) {
            classes.put(role((AnnotatedBeanDefinition) each), each.getBeanClassName());
          }
          Class<?> type = ClassUtils.forName(classes.get(name), Casting.class.getClassLoader());
          return (Persona) BeanUtils.instantiateClass(type);
        }

        private static String role(AnnotatedBeanDefinition definition) {
          return definition
              .getMetadata()
              .getAnnotations()
              .get(Role.class)
              .getString(MergedAnnotation.VALUE);
        }
      }
      """;

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
    return RoleAnnotation.program(CASTING, cast);
  }

  @Override
  public String mainClass() {
    return PeerSources.MAIN_CLASS;
  }
}
