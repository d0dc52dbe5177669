package dev.dramatis.processor.generate;

import static java.util.stream.Collectors.toSet;

import com.palantir.javapoet.ClassName;
import dev.dramatis.character.Need;
import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.processor.model.CastSelection;
import dev.dramatis.processor.model.DeclaredCast;
import java.util.List;
import java.util.Set;

/**
 * What goes into the class of a host's cast.
 *
 * @param declaration what its author wrote
 * @param banks in the order that decides between duplicates
 * @param perSession the types of host objects that come with a session
 * @param isMarkable whether the module can name {@code javax.annotation.processing.Generated}
 */
public record CastContent(
    CastDeclaration declaration,
    List<Bank> banks,
    List<PerSession> perSession,
    boolean isMarkable) {

  /**
   * A bank of the cast.
   *
   * @param index the class name of its index
   * @param isNameable whether the host's module can name that class
   * @param excluded the ids of the characters that the host leaves out, sorted
   */
  public record Bank(String name, String index, boolean isNameable, List<String> excluded) {

    boolean lacksCharacters() {
      return !excluded.isEmpty();
    }
  }

  /**
   * A type of host object that comes with a session.
   *
   * @param isOptional whether every character that asks for it can do without it
   */
  public record PerSession(ClassName type, boolean isOptional) {}

  /** Returns the content of a cast, as far as its banks can be loaded. */
  public static CastContent of(DeclaredCast cast, boolean isMarkable) {
    CastSelection selection = cast.selection();
    return new CastContent(
        cast.declaration(),
        selection.banks().stream()
            .map(
                bank ->
                    new Bank(
                        bank.name(),
                        bank.index(),
                        !cast.hidden().contains(bank.index()),
                        List.copyOf(selection.excludedOf(bank))))
            .toList(),
        perSession(cast, selection),
        isMarkable);
  }

  /** Generated code can name no private type; a host gives it by its class. */
  private static List<PerSession> perSession(DeclaredCast cast, CastSelection selection) {
    Set<String> required =
        selection
            .characters()
            .flatMap(character -> character.entry().needs().stream())
            .filter(need -> !need.isOptional())
            .map(Need::className)
            .collect(toSet());
    return cast.declaration().perSession().stream()
        .filter(type -> !type.isPrivate())
        .map(type -> new PerSession(type.type(), !required.contains(type.className())))
        .distinct()
        .toList();
  }
}
