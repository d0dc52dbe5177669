package dev.dramatis.processor.generate;

import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.processor.model.CastSelection;
import dev.dramatis.processor.model.DeclaredCast;
import java.util.List;

/**
 * What goes into the class of a host's cast.
 *
 * @param declaration what its author wrote
 * @param banks in the order that decides between duplicates
 * @param isMarkable whether the module can name {@code javax.annotation.processing.Generated}
 */
public record CastContent(CastDeclaration declaration, List<Bank> banks, boolean isMarkable) {

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
                        selection.excludedOf(bank).stream().sorted().toList()))
            .toList(),
        isMarkable);
  }
}
