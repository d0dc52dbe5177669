package dev.dramatis.processor.fuzz;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Remembers what is in a package of the libraries, which thousands of compilations ask for, and
 * knows that none of them has a bank.
 */
final class RememberingFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private record Question(JavaFileManager.Location location, String packageName) {}

  private final Map<Question, List<JavaFileObject>> known = new HashMap<>();

  RememberingFiles(StandardJavaFileManager files) {
    super(files);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (packageName.startsWith("dev.dramatis.banks")) {
      return List.of();
    }
    if (recurse || location != StandardLocation.CLASS_PATH) {
      return super.list(location, packageName, kinds, recurse);
    }
    Question question = new Question(location, packageName);
    List<JavaFileObject> answer = known.get(question);
    if (answer == null) {
      answer =
          StreamSupport.stream(
                  super.list(location, packageName, Set.of(JavaFileObject.Kind.CLASS), false)
                      .spliterator(),
                  false)
              .toList();
      known.put(question, answer);
    }
    return kinds.contains(JavaFileObject.Kind.CLASS) ? answer : List.of();
  }
}
