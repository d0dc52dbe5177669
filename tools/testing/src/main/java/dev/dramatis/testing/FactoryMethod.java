package dev.dramatis.testing;

import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The author's method that returns the tests. A second JVM calls it again.
 *
 * @param method the method; null if there is none
 */
record FactoryMethod(@Nullable Method method) {

  /** Returns the factory method that calls this library now. */
  static FactoryMethod ofCaller() {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(frames -> frames.map(FactoryMethod::method).flatMap(Optional::stream).findFirst())
        .map(FactoryMethod::new)
        .orElseGet(() -> new FactoryMethod(null));
  }

  private static Optional<Method> method(StackFrame frame) {
    try {
      Method method =
          frame
              .getDeclaringClass()
              .getDeclaredMethod(frame.getMethodName(), frame.getMethodType().parameterArray());
      return AnnotationSupport.isAnnotated(method, TestFactory.class)
          ? Optional.of(method)
          : Optional.empty();
    } catch (NoSuchMethodException | LinkageError e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the method, which a second JVM can call.
   *
   * @throws AssertionError if it cannot
   */
  Method require() {
    if (method == null) {
      throw uncallable(
          "tests() is not called by a method with @TestFactory; call it there, and before the method returns");
    }
    String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    if (method.getParameterCount() > 0) {
      throw uncallable("%s has parameters; remove them".formatted(name));
    }
    if (!Modifier.isStatic(method.getModifiers()) && !hasConstructor(method.getDeclaringClass())) {
      throw uncallable(
          "%s cannot be called on a new instance of its class; make it a top-level or static class that is not abstract, with a constructor without parameters, or make the method static"
              .formatted(name));
    }
    return method;
  }

  private static boolean hasConstructor(Class<?> type) {
    return !Modifier.isAbstract(type.getModifiers())
        && Arrays.stream(type.getDeclaredConstructors())
            .anyMatch(constructor -> constructor.getParameterCount() == 0);
  }

  private static AssertionError uncallable(String problem) {
    return Failures.failed(
        "the second JVM cannot make the prompts: %s, or leave it out with withoutSecondJvm()"
            .formatted(problem));
  }
}
