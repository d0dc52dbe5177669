package dev.dramatis;

import dev.dramatis.internal.Failures;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;

/**
 * The class that an author names to {@link Preview} for its host objects: a public one with a
 * public constructor without parameters, that implements {@code Supplier<SessionOptions>}. No
 * session and no load comes here.
 */
final class NamedFactory {

  private final String name;

  NamedFactory(String name) {
    this.name = name;
  }

  /**
   * Makes an instance of the class, and returns the options that it gives.
   *
   * @throws IllegalArgumentException if there are none, with the fix; its cause is the exception of
   *     the author's code, if there is one
   */
  SessionOptions options() {
    Class<?> type = type();
    MethodHandle constructor = constructor(type);
    if (!Supplier.class.isAssignableFrom(type)) {
      throw wrong("is no Supplier; let it implement java.util.function.Supplier<SessionOptions>");
    }
    Object given;
    try {
      given = ((Supplier<?>) constructor.invoke()).get();
    } catch (InstantiationException e) {
      throw wrong("is abstract; name a class that is not");
    } catch (Throwable e) {
      throw failed(e);
    }
    if (given instanceof SessionOptions options) {
      return options;
    }
    throw wrong(
        "gives %s; let its get() return SessionOptions"
            .formatted(given == null ? "null" : "an object of " + given.getClass().getName()));
  }

  private Class<?> type() {
    try {
      ClassLoader context = Thread.currentThread().getContextClassLoader();
      return Class.forName(
          name, false, context != null ? context : NamedFactory.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "there is no class %s on the class path; compile it, and write its name with its package"
              .formatted(name));
    } catch (LinkageError e) {
      throw failed(e);
    }
  }

  private MethodHandle constructor(Class<?> type) {
    try {
      return MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class));
    } catch (NoSuchMethodException e) {
      throw wrong("has no constructor without parameters; add a public one");
    } catch (IllegalAccessException e) {
      throw wrong(
          type.getModule().isExported(type.getPackageName())
              ? "or its constructor without parameters is not public; make both public"
              : "is in a package that its module does not export; add \"exports %s;\" to the module"
                  .formatted(type.getPackageName()));
    }
  }

  private IllegalArgumentException wrong(String problemAndFix) {
    return new IllegalArgumentException(name + " " + problemAndFix);
  }

  private IllegalArgumentException failed(Throwable thrown) {
    Failures.rethrowIfFatal(thrown);
    return new IllegalArgumentException(name + " fails: " + Failures.reason(thrown), thrown);
  }
}
