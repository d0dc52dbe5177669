package dev.dramatis.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.message.SourcePosition;
import java.util.Set;

/**
 * A type of host object that a host names in its cast.
 *
 * @param supertypes the binary names of all classes and interfaces that it inherits from
 * @param isPrivate whether it, or a class around it, is private
 * @param place where it is named
 */
public record HostType(
    ClassName type, Set<String> supertypes, boolean isPrivate, SourcePosition place) {

  /** Returns its binary name. */
  public String className() {
    return type.reflectionName();
  }
}
