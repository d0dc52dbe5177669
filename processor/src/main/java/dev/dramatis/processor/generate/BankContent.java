package dev.dramatis.processor.generate;

import dev.dramatis.processor.model.Bucket;
import dev.dramatis.processor.model.CharacterClass;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * What goes into the files of a bank.
 *
 * @param bank the bank's name
 * @param packageName the package of the index; empty where there is none with a name, from which
 *     nothing can be imported, so that no index is written
 * @param characters what goes into the index
 * @param unseen what the trace has to remember as well
 * @param ids every id that is declared, in any order
 * @param bucket where the bank's pointer belongs, unless its hash decides
 * @param cast the class or package with the {@code @Cast} of the module; empty without one
 * @param isMarkable whether the module can name {@code javax.annotation.processing.Generated}
 */
public record BankContent(
    String bank,
    String packageName,
    List<CharacterDeclaration> characters,
    List<CharacterClass> unseen,
    List<String> ids,
    Optional<Bucket> bucket,
    String cast,
    boolean isMarkable) {

  public boolean hasPackage() {
    return !packageName.isEmpty();
  }
}
