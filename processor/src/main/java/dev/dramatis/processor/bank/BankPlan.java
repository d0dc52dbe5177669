package dev.dramatis.processor.bank;

import static java.util.stream.Collectors.toSet;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.generate.BankContent;
import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.option.Options;
import dev.dramatis.processor.read.Modules;
import dev.dramatis.spi.CharacterBank;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Decides which characters go into the index, in which package, under which bank's name. */
public final class BankPlan {

  /** A named module sees it only if it reads {@code java.compiler}. */
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private BankPlan() {}

  /**
   * Returns what goes into the files of the bank: the characters that no issue is an error of.
   *
   * @param types the character classes that are compiled, one at least
   */
  public static BankContent of(
      DeclaredModule module,
      List<TypeElement> types,
      List<Issue> issues,
      Options options,
      Elements elements) {
    Set<String> wrong = issues.stream().filter(Issue::isError).map(Issue::subject).collect(toSet());
    List<CharacterDeclaration> valid =
        module.all().stream()
            .filter(character -> !wrong.contains(character.binaryName()))
            .limit(DeclaredModule.MOST_CHARACTERS)
            .toList();
    List<String> ofCharacters =
        types.stream()
            .map(type -> elements.getPackageOf(type).getQualifiedName().toString())
            .toList();
    String packageName = packageName(module, ofCharacters);
    return new BankContent(
        bankName(module, packageName),
        packageName,
        valid,
        module.unseen(),
        options.skipsInvalid() ? ids(valid, List.of()) : ids(module.all(), module.unreadableIds()),
        options.bucket(),
        module.cast().map(CastDeclaration::holder).orElse(""),
        isMarkable(elements, elements.getModuleOf(types.get(0))));
  }

  /** Returns a bank that is written as a later compile sees it. */
  public static VisibleBank visible(BankContent content, GeneratedBank written, String module) {
    return new VisibleBank(
        CharacterBank.FORMAT,
        content.bank(),
        written.index(),
        written.digest(),
        content.characters().stream().map(VisibleBank.Entry::of).toList(),
        content.cast(),
        written.pointer(),
        module);
  }

  /** Returns whether a module can name the standard mark of generated classes. */
  static boolean isMarkable(Elements elements, @Nullable ModuleElement module) {
    return Modules.typeOf(elements, module, GENERATED) != null;
  }

  /** The package of the bank; without one, that of the characters, which is the same each time. */
  private static String packageName(DeclaredModule module, List<String> ofCharacters) {
    return module.banks().stream()
        .map(BankDeclaration::packageName)
        .findFirst()
        .or(
            () ->
                module
                    .earlier()
                    .map(VisibleBank::packageName)
                    .filter(name -> !module.kept().isEmpty()))
        .or(() -> ofCharacters.stream().filter(name -> !name.isEmpty()).findFirst())
        .orElse("");
  }

  private static List<String> ids(List<CharacterDeclaration> characters, List<String> unreadable) {
    return Stream.concat(
            characters.stream().map(character -> character.id().value()), unreadable.stream())
        .filter(CharacterRules::isId)
        .toList();
  }

  private static String bankName(DeclaredModule module, String packageName) {
    return module.banks().stream()
        .findFirst()
        .filter(declared -> !declared.hasLongName())
        .map(declared -> declared.name().value())
        .orElse(packageName);
  }
}
