package dev.dramatis.processor.model;

import dev.dramatis.processor.model.Exclusion.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cast of a host: its declaration, and the banks that the compile sees.
 *
 * @param visible the banks whose format the runtime reads and whose index is there, the host's own
 *     included
 * @param selection what the host loads of them
 * @param own the bank of the host's module
 * @param compiled the canonical names of the module's character classes that this compile compiles
 * @param otherFormats the banks that the runtime cannot read
 * @param withoutIndex the banks whose index is missing
 * @param unreadable the pointers that Dramatis did not write, by their class names
 * @param hidden the class names of indexes that the host's module cannot name
 * @param runtimeVersion the version of the runtime that the host compiles against
 */
public record DeclaredCast(
    CastDeclaration declaration,
    List<VisibleBank> visible,
    CastSelection selection,
    Optional<VisibleBank> own,
    Set<String> compiled,
    List<VisibleBank> otherFormats,
    List<VisibleBank> withoutIndex,
    List<String> unreadable,
    Set<String> hidden,
    String runtimeVersion) {

  /** Returns every bank with a pointer that Dramatis wrote. */
  public List<VisibleBank> all() {
    return Stream.of(visible, otherFormats, withoutIndex).flatMap(List::stream).toList();
  }

  /** Returns whether this compile compiles a character, at which its duplicates are reported. */
  public boolean isCompiled(Match character) {
    return isOwn(character.bank()) && compiled.contains(character.entry().type());
  }

  /** Returns which of two characters a host would rather leave out: not its own, else the later. */
  public Match toExclude(Match first, Match second) {
    return isOwn(second.bank()) ? first : second;
  }

  private boolean isOwn(VisibleBank bank) {
    return own.filter(bank::equals).isPresent();
  }
}
