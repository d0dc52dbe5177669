package dev.dramatis.processor.model;

import java.util.List;

/**
 * What decides whether generated code can create an instance of a class.
 *
 * @param notAClass what it is instead of a class, such as "an enum"; empty for a class or a record
 * @param isInner whether it needs an instance of an outer class
 * @param isPrivate whether it, or a class around it, is private
 * @param isGeneric whether it has type parameters
 * @param hasConstructor whether its package can call a constructor without parameters
 * @param checkedExceptions the simple names of the checked exceptions that constructor throws
 */
public record ClassShape(
    String notAClass,
    boolean isAbstract,
    boolean isInner,
    boolean isPrivate,
    boolean isPrivateItself,
    boolean isGeneric,
    boolean hasConstructor,
    List<String> checkedExceptions) {}
