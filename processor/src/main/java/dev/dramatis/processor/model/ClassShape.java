package dev.dramatis.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.message.SourcePosition;
import java.util.List;

/**
 * What decides whether generated code can create an instance of a class.
 *
 * @param type the class
 * @param binaryName the class's binary name
 * @param place the class
 * @param notAClass what it is instead of a class, such as "an enum"; empty for a class or a record
 * @param isInner whether it needs an instance of an outer class
 * @param isPrivate whether it, or a class around it, is private
 * @param isGeneric whether it has type parameters
 * @param hasConstructor whether its package can call a constructor without parameters
 * @param isKotlinObject whether it is an {@code object} of Kotlin, whose one instance is its own
 * @param checkedExceptions the simple names of the checked exceptions that constructor throws
 */
public record ClassShape(
    ClassName type,
    String binaryName,
    SourcePosition place,
    String notAClass,
    boolean isAbstract,
    boolean isInner,
    boolean isPrivate,
    boolean isPrivateItself,
    boolean isGeneric,
    boolean hasConstructor,
    boolean isKotlinObject,
    List<String> checkedExceptions) {

  /** The class's name as its author says it: {@code Outer.Inner} without the package. */
  public String simpleName() {
    return String.join(".", type.simpleNames());
  }
}
