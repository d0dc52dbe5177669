package dev.dramatis.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.BaseStream;

/**
 * The program of the second JVM: it calls the author's method, and the prompts are recorded. Its
 * locale has the digits of Arabic and the letters of Turkish, for constants that a JVM makes once.
 */
final class SecondJvmMain {

  private static final int MOST_FRAMES = 6;

  private SecondJvmMain() {}

  /**
   * Calls a method.
   *
   * @param args the class, the method, and the folder for the prompts
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    Recording.start(Path.of(args[2]));
    int status = 1;
    try {
      consume(call(args[0], args[1]));
      status = 0;
    } catch (Throwable e) {
      print(rootCause(e));
    }
    System.exit(status); // also where the author's code has started a thread
  }

  private static Throwable rootCause(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** Prints what the first JVM shows of it. */
  private static void print(Throwable thrown) {
    System.out.println(thrown);
    Arrays.stream(thrown.getStackTrace())
        .limit(MOST_FRAMES)
        .forEach(frame -> System.out.println("\tat " + frame));
  }

  private static Object call(String className, String methodName)
      throws ReflectiveOperationException {
    Class<?> type = Class.forName(className);
    Method method = type.getDeclaredMethod(methodName);
    method.setAccessible(true);
    if (Modifier.isStatic(method.getModifiers())) {
      return method.invoke(null);
    }
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    return method.invoke(constructor.newInstance());
  }

  /** Runs what makes the tests, which may be lazy. */
  private static void consume(Object tests) {
    if (tests instanceof BaseStream<?, ?> stream) {
      stream.iterator().forEachRemaining(test -> {});
    } else if (tests instanceof Iterable<?> all) {
      all.forEach(test -> {});
    }
  }
}
