package dev.dramatis.testing;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A second JVM, of the same JDK and with the same class path.
 *
 * @param longest the longest time for its run
 */
record SecondJvm(Duration longest) {

  private static final int LAST_LINES = 12;

  /**
   * Records the prompts that a method makes.
   *
   * @param folder an empty folder
   * @throws AssertionError if the run fails or takes too long
   */
  void record(Method factory, Path folder) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dbasedir=" + System.getProperty("basedir", ""),
            SecondJvmMain.class.getName(),
            factory.getDeclaringClass().getName(),
            factory.getName(),
            folder.toString());
    builder.environment().put("CLASSPATH", classPath(factory.getDeclaringClass()));
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        throw failed("did not end in %s s".formatted(longest.toSeconds()), factory, output);
      }
      if (process.exitValue() != 0) {
        throw failed("ended with status " + process.exitValue(), factory, output);
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }

  private static AssertionError failed(String problem, Method factory, Path output)
      throws IOException {
    return Failures.failed(
        "the second JVM, which calls %s.%s(), %s. Correct the code, or leave the JVM out with withoutSecondJvm(). It said:\n%s"
            .formatted(
                factory.getDeclaringClass().getSimpleName(),
                factory.getName(),
                problem,
                lastLines(output)));
  }

  private static String lastLines(Path output) throws IOException {
    List<String> lines =
        new String(Files.readAllBytes(output), Charset.defaultCharset()).lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }

  /** Returns the class path and the module path of this JVM, all of it on one class path. */
  private static String classPath(Class<?> test) {
    Set<String> entries = new LinkedHashSet<>();
    entries.add(root(test));
    entries.add(root(SecondJvm.class));
    for (String property : List.of("java.class.path", "jdk.module.path")) {
      for (String entry : System.getProperty(property, "").split(File.pathSeparator, -1)) {
        entries.add(entry);
      }
    }
    entries.remove("");
    return String.join(File.pathSeparator, entries);
  }

  /** Returns the folder or jar of a class, which need not be that of its module. */
  private static String root(Class<?> type) {
    String name = type.getName().replace('.', '/') + ".class";
    URL url = type.getResource("/" + name);
    if (url == null) {
      return "";
    }
    String text = url.toString();
    String root = text.substring(0, text.length() - name.length());
    if (root.startsWith("jar:")) {
      root = root.substring("jar:".length(), root.indexOf("!/"));
    }
    return Path.of(URI.create(root)).toString();
  }
}
