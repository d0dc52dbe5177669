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
 * @param own the module's own bank as an earlier compile left it; two where it has moved
 * @param others the banks of other modules
 * @param module the module's name; empty on the class path
 * @param runtimeVersion the version of the runtime that it compiles against
 */
public record Cast(
    List<CharacterDeclaration> compiled,
    List<CharacterDeclaration> kept,
    List<BankDeclaration> banks,
    List<VisibleBank> own,
    List<VisibleBank> others,
    String module,
    String runtimeVersion) {

  /** The module's own bank as an earlier compile left it. */
  public Optional<VisibleBank> earlier() {
    return own.stream().findFirst();
  }

  /** Every character of the module; the kept ones first, which no message can be at. */
  public List<CharacterDeclaration> all() {
    return Stream.concat(kept.stream(), compiled.stream()).toList();
  }
}
