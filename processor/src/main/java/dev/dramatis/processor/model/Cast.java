package dev.dramatis.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a module declares, and the banks around it.
 *
 * @param compiled the characters that this compile compiles, by their class names
 * @param kept those of an earlier compile whose classes this one does not compile again
 * @param banks the packages with {@code @Bank}, by name
 * @param earlier the module's own bank as an earlier compile left it
 * @param others the banks of other modules
 * @param runtimeVersion the version of the runtime that it compiles against
 */
public record Cast(
    List<CharacterDeclaration> compiled,
    List<CharacterDeclaration> kept,
    List<BankDeclaration> banks,
    Optional<VisibleBank> earlier,
    List<VisibleBank> others,
    String runtimeVersion) {

  /** Every character of the module; the kept ones first, which no message can be at. */
  public List<CharacterDeclaration> all() {
    return Stream.concat(kept.stream(), compiled.stream()).toList();
  }
}
