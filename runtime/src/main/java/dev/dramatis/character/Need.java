package dev.dramatis.character;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type of host object that a character asks for. Immutable. {@link dev.dramatis.annotation.Needs}
 * declares it.
 */
public final class Need {

  private final String className;
  private final boolean isOptional;

  private Need(String className, boolean isOptional) {
    this.className = Objects.requireNonNull(className, "className");
    this.isOptional = isOptional;
  }

  /**
   * {@return a need without which the character cannot speak}
   *
   * @param type the exact type that the code asks for
   */
  public static Need required(Class<?> type) {
    return required(type.getName());
  }

  /**
   * {@return a need that the character can do without}
   *
   * @param type the exact type that the code asks for
   */
  public static Need optional(Class<?> type) {
    return optional(type.getName());
  }

  /**
   * {@return a required need} Generated code names the class, which need not exist in every host.
   *
   * @param className the binary name of the type
   */
  public static Need required(String className) {
    return new Need(className, false);
  }

  /**
   * {@return an optional need}
   *
   * @param className the binary name of the type
   */
  public static Need optional(String className) {
    return new Need(className, true);
  }

  /** {@return the binary name of the type} */
  public String className() {
    return className;
  }

  /** {@return the type's name without its package: {@code UserProfile}} */
  public String simpleName() {
    return className.substring(
        Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
  }

  /** {@return true if the character can do without it} */
  public boolean isOptional() {
    return isOptional;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Need need
        && className.equals(need.className)
        && isOptional == need.isOptional;
  }

  @Override
  public int hashCode() {
    return className.hashCode() * 2 + (isOptional ? 1 : 0);
  }

  /** Returns the class name, and whether it is optional. */
  @Override
  public String toString() {
    return isOptional ? className + " (optional)" : className;
  }
}
