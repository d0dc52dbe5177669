package dev.dramatis.tools.cli.diff;

import dev.dramatis.SessionOptions;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The options of sessions that a class of the user gives, with the host objects of a preview. */
final class HostOptions {

  private HostOptions() {}

  /**
   * Returns the options; the defaults without a class.
   *
   * @throws IllegalArgumentException if the class gives none, with a sentence for the user
   */
  static SessionOptions of(@Nullable String className, ClassLoader classes) {
    if (className == null) {
      return SessionOptions.defaults();
    }
    try {
      Object supplier =
          Class.forName(className, true, classes).getDeclaredConstructor().newInstance();
      if (supplier instanceof Supplier<?> options
          && options.get() instanceof SessionOptions given) {
        return given;
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "there is no class %s on its class path; correct --with, or add its folder or jar"
              .formatted(className),
          e);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      throw new IllegalArgumentException(
          "%s cannot be used: %s; --with names a public class with a public constructor"
              .formatted(className, e.getCause() == null ? e : e.getCause()),
          e);
    }
    throw new IllegalArgumentException(
        className + " gives no SessionOptions; let it implement Supplier<SessionOptions>");
  }
}
