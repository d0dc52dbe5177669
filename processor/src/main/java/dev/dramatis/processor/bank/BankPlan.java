package dev.dramatis.processor.bank;

import static java.util.stream.Collectors.toSet;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.generate.BankWriter;
import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.Bucket;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterClass;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.option.Options;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which characters go into the index, in which package, under which bank's name.
 *
 * @param packageName the package of the index; empty where there is none with a name, from which
 *     nothing can be imported, so that no index is written
 * @param characters the characters that no issue is an error of
 * @param unseen what the trace has to remember besides
 * @param ids every id that is declared
 * @param bucket where the pointer belongs, unless its hash decides
 */
public record BankPlan(
    String packageName,
    String bank,
    List<CharacterDeclaration> characters,
    List<CharacterClass> unseen,
    List<String> ids,
    Optional<Bucket> bucket) {

  /**
   * Decides.
   *
   * @param ofCharacters the packages of the characters that are compiled
   */
  public static BankPlan of(
      Cast cast, List<String> ofCharacters, List<Issue> issues, Options options) {
    Set<String> wrong = issues.stream().filter(Issue::isError).map(Issue::subject).collect(toSet());
    List<CharacterDeclaration> valid =
        cast.all().stream()
            .filter(character -> !wrong.contains(character.binaryName()))
            .limit(Cast.MOST_CHARACTERS)
            .toList();
    String packageName = packageName(cast, ofCharacters);
    return new BankPlan(
        packageName,
        bankName(cast, packageName),
        valid,
        cast.unseen(),
        options.skipsInvalid() ? ids(valid, List.of()) : ids(cast.all(), cast.unreadableIds()),
        options.bucket());
  }

  /** The package of the bank; without one, that of the characters, which is the same each time. */
  private static String packageName(Cast cast, List<String> ofCharacters) {
    return cast.banks().stream()
        .map(BankDeclaration::packageName)
        .findFirst()
        .or(
            () ->
                cast.earlier().map(VisibleBank::packageName).filter(name -> !cast.kept().isEmpty()))
        .or(() -> ofCharacters.stream().filter(name -> !name.isEmpty()).findFirst())
        .orElse("");
  }

  private static List<String> ids(List<CharacterDeclaration> characters, List<String> unreadable) {
    return Stream.concat(
            characters.stream().map(character -> character.id().value()), unreadable.stream())
        .filter(CharacterRules::isId)
        .toList();
  }

  private static String bankName(Cast cast, String packageName) {
    return cast.banks().stream()
        .findFirst()
        .filter(declared -> !declared.hasLongName())
        .map(declared -> declared.name().value())
        .orElse(packageName);
  }

  /** Returns the files of the bank; empty where no index can be written. */
  public Optional<GeneratedBank> generate() {
    return packageName.isEmpty()
        ? Optional.empty()
        : Optional.of(BankWriter.write(bank, packageName, characters, unseen, ids, bucket));
  }
}
