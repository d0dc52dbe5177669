package dev.dramatis.processor.fuzz;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what is in the libraries, which thousands of compilations ask for, and knows that none
 * of them has a bank.
 *
 * <p>ECJ looks into every folder and jar again for each name that could be a class or a package;
 * that was two thirds of its time.
 */
final class RememberingFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private static final List<String> POINTERS =
      List.of("dev.dramatis.pointers.", "dev.dramatis.banks.");

  private record Question(String packageName, boolean recurse) {}

  private final Map<Question, List<JavaFileObject>> packages = new HashMap<>();
  private final Map<String, Optional<JavaFileObject>> classes = new HashMap<>();

  RememberingFiles(StandardJavaFileManager files) {
    super(files);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (POINTERS.stream().anyMatch(packageName.replace('/', '.')::startsWith)) {
      return List.of();
    }
    if (location != StandardLocation.CLASS_PATH) {
      return super.list(location, packageName, kinds, recurse);
    }
    Question question = new Question(packageName, recurse);
    List<JavaFileObject> answer = packages.get(question);
    if (answer == null) {
      answer =
          StreamSupport.stream(
                  super.list(location, packageName, Set.of(JavaFileObject.Kind.CLASS), recurse)
                      .spliterator(),
                  false)
              .toList();
      packages.put(question, answer);
    }
    return kinds.contains(JavaFileObject.Kind.CLASS) ? answer : List.of();
  }

  @Override
  public @Nullable JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    if (location != StandardLocation.CLASS_PATH || kind != JavaFileObject.Kind.CLASS) {
      return super.getJavaFileForInput(location, className, kind);
    }
    Optional<JavaFileObject> answer = classes.get(className);
    if (answer == null) {
      answer = Optional.ofNullable(super.getJavaFileForInput(location, className, kind));
      classes.put(className, answer);
    }
    return answer.orElse(null);
  }
}
