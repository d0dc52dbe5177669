package dev.dramatis.processor.model;

import dev.dramatis.processor.message.SourcePosition;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class or package that carries {@code @Cast}.
 *
 * @param subject the binary name of the class, or the name of the package
 * @param holder the canonical name of the class, or the name of the package
 * @param packageName the package of the class, or the package; empty for the unnamed one
 * @param module the name of the module that is compiled; empty on the class path
 * @param provides the types that the host gives to every session
 * @param perSession the types that the host may give to a session
 * @param exclude the characters to leave out
 * @param banks the banks to load; empty for all of them
 * @param tools the tools to allow
 * @param allow the ids of accepted warnings
 * @param unresolved the elements of the annotation with an item that the compiler cannot resolve
 * @param place the annotation
 */
public record CastDeclaration(
    String subject,
    String holder,
    String packageName,
    String module,
    List<HostType> provides,
    List<HostType> perSession,
    List<Located<String>> exclude,
    List<Located<String>> banks,
    List<Located<String>> tools,
    List<Located<String>> allow,
    List<String> unresolved,
    SourcePosition place) {

  /** The simple name of the generated class. */
  public static final String SIMPLE_NAME = "CharacterCast";

  /** Returns the name of the generated class. */
  public String className() {
    return packageName.isEmpty() ? SIMPLE_NAME : packageName + "." + SIMPLE_NAME;
  }

  /** Returns whether the host loads a bank. */
  public boolean takes(VisibleBank bank) {
    return banks.isEmpty() || banks.stream().anyMatch(name -> bank.isCalled(name.value()));
  }

  /** Returns whether the host accepts a warning. */
  public boolean allows(String messageId) {
    return allow.stream().anyMatch(id -> id.value().equals(messageId));
  }

  /** Returns the types that the host gives, in one way or the other. */
  public List<HostType> hostTypes() {
    return Stream.concat(provides.stream(), perSession.stream()).toList();
  }

  /** Returns whether the host gives a type of a binary name. */
  public boolean gives(String className) {
    return hostTypes().stream().anyMatch(type -> type.className().equals(className));
  }

  /** Returns whether the compiler could resolve every type that the host gives. */
  public boolean areHostTypesKnown() {
    return !unresolved.contains("provides") && !unresolved.contains("perSession");
  }

  /** Returns whether the compiler could resolve every item that says which characters there are. */
  public boolean isSelectionKnown() {
    return !unresolved.contains("exclude") && !unresolved.contains("banks");
  }
}
