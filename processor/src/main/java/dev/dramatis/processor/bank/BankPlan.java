package dev.dramatis.processor.bank;

import static java.util.stream.Collectors.toSet;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.generate.BankWriter;
import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.option.Options;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which characters go into the index, in which package, under which bank's name. */
public final class BankPlan {

  private final Cast cast;

  public BankPlan(Cast cast) {
    this.cast = cast;
  }

  /**
   * The package of the bank; without one, that of the characters, which is the same each time.
   *
   * @param ofCharacters the packages of the characters that are compiled
   * @return empty where there is none with a name, from which nothing can be imported
   */
  public String packageName(List<String> ofCharacters) {
    return cast.banks().stream()
        .map(BankDeclaration::packageName)
        .findFirst()
        .or(
            () ->
                cast.earlier().map(VisibleBank::packageName).filter(name -> !cast.kept().isEmpty()))
        .or(() -> ofCharacters.stream().filter(name -> !name.isEmpty()).findFirst())
        .orElse("");
  }

  /** The files of the bank, of the characters that no issue is an error of. */
  public GeneratedBank write(String packageName, List<Issue> issues, Options options) {
    Set<String> wrong = issues.stream().filter(Issue::isError).map(Issue::subject).collect(toSet());
    List<CharacterDeclaration> valid =
        cast.all().stream()
            .filter(character -> !wrong.contains(character.binaryName()))
            .limit(BankWriter.MOST_CHARACTERS)
            .toList();
    List<String> ids =
        Stream.concat(
                (options.skipsInvalid() ? valid : cast.all())
                    .stream().map(character -> character.id().value()),
                (options.skipsInvalid() ? List.<String>of() : cast.unreadableIds()).stream())
            .filter(CharacterRules::isId)
            .toList();
    return BankWriter.write(
        bankName(packageName), packageName, valid, cast.unseen(), ids, options.bucket());
  }

  private String bankName(String packageName) {
    return cast.banks().stream()
        .findFirst()
        .filter(declared -> !declared.hasLongName())
        .map(declared -> declared.name().value())
        .orElse(packageName);
  }
}
