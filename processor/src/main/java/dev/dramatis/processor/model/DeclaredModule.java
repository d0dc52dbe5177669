package dev.dramatis.processor.model;

import dev.dramatis.processor.message.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that a module declares, and the banks around it.
 *
 * @param isInSource accepts a place in a source, and none in a class file
 * @param compiled the characters that this compile compiles, by their class names
 * @param kept those of an earlier compile whose classes this one does not compile again
 * @param unseen those whose classes are in the output, where the compiler does not find them
 * @param unreadableIds the ids of characters that could not be read, each of which is an issue
 * @param banks the packages with {@code @Bank}, by name
 * @param own the module's own bank as an earlier compile left it; two where it has moved
 * @param others the banks of other modules
 * @param cast the cast that the module declares as well, in this compile or an earlier one
 * @param unreadable the pointers that Dramatis did not write, by their class names
 * @param name the module's name; empty on the class path
 * @param runtimeVersion the version of the runtime that it compiles against
 */
public record DeclaredModule(
    Predicate<SourcePosition> isInSource,
    List<CharacterDeclaration> compiled,
    List<CharacterDeclaration> kept,
    List<CharacterClass> unseen,
    List<String> unreadableIds,
    List<BankDeclaration> banks,
    List<VisibleBank> own,
    List<VisibleBank> others,
    Optional<CastDeclaration> cast,
    List<String> unreadable,
    String name,
    String runtimeVersion) {

  /**
   * How many characters an index takes: so many have been compiled, on javac and on ECJ. The
   * class-file limits come at about six times as many.
   */
  public static final int MOST_CHARACTERS = 65_536;

  /** The module's own bank as an earlier compile left it. */
  public Optional<VisibleBank> earlier() {
    return own.stream().findFirst();
  }

  /** Returns the banks of other modules, without what the module's cast leaves out. */
  public List<VisibleBank> othersToLoad() {
    return cast.isPresent() ? CastSelection.of(cast.get(), others).reduced() : others;
  }

  /** Every character of the module; the kept ones first, which no message can be at. */
  public List<CharacterDeclaration> all() {
    List<CharacterDeclaration> all = new ArrayList<>(kept);
    all.addAll(compiled);
    return all;
  }

  /** Returns where a message about the module stands: at its first character that is compiled. */
  public SourcePosition place() {
    return compiled.isEmpty() ? SourcePosition.nowhere() : compiled.get(0).place();
  }

  /** Returns whether a character accepts a warning for its module. */
  public boolean allows(String messageId) {
    return all().stream().anyMatch(character -> character.allows(messageId));
  }

  /**
   * Finds who is at fault where two characters disagree: the second, unless the first alone is
   * compiled from source, which is then the one that was edited. Two that are kept were compared
   * when they were compiled.
   *
   * @param first the one that {@link #all()} has first
   */
  public Optional<Pair> between(CharacterDeclaration first, CharacterDeclaration second) {
    if (kept.stream().anyMatch(character -> character.binaryName().equals(second.binaryName()))) {
      return Optional.empty();
    }
    return Optional.of(
        isInSource.test(first.place()) && !isInSource.test(second.place())
            ? new Pair(first, second)
            : new Pair(second, first));
  }

  /** Two characters that disagree. */
  public record Pair(CharacterDeclaration atFault, CharacterDeclaration other) {

    /** Returns whether either accepts a warning about both, whichever is compiled. */
    public boolean allows(String messageId) {
      return atFault.allows(messageId) || other.allows(messageId);
    }
  }
}
