package dev.dramatis.processor.bank;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    List<CharacterDeclaration> valid = valid(module, issues);
    String packageName = packageName(module, types, elements);
    Optional<CastDeclaration> cast = module.cast();
    return new BankContent(
        bankName(module, packageName),
        packageName,
        valid,
        module.unseen(),
        options.skipsInvalid() ? ids(valid, List.of()) : ids(module.all(), module.unreadableIds()),
        options.bucket(),
        cast.isPresent() ? cast.get().holder() : "",
        isMarkable(elements, elements.getModuleOf(types.get(0))));
  }

  private static List<CharacterDeclaration> valid(DeclaredModule module, List<Issue> issues) {
    Set<String> wrong = new HashSet<>();
    for (Issue issue : issues) {
      if (issue.isError()) {
        wrong.add(issue.subject());
      }
    }
    List<CharacterDeclaration> valid = new ArrayList<>();
    for (CharacterDeclaration character : module.all()) {
      if (valid.size() < DeclaredModule.MOST_CHARACTERS
          && !wrong.contains(character.binaryName())) {
        valid.add(character);
      }
    }
    return valid;
  }

  /** Returns a bank that is written as a later compile sees it. */
  public static VisibleBank visible(BankContent content, GeneratedBank written, String module) {
    List<VisibleBank.Entry> entries = new ArrayList<>();
    for (CharacterDeclaration character : content.characters()) {
      entries.add(VisibleBank.Entry.of(character));
    }
    return new VisibleBank(
        CharacterBank.FORMAT,
        content.bank(),
        written.index(),
        written.digest(),
        entries,
        content.cast(),
        written.pointer(),
        module);
  }

  /** Returns whether a module can name the standard mark of generated classes. */
  static boolean isMarkable(Elements elements, @Nullable ModuleElement module) {
    return Modules.typeOf(elements, module, GENERATED) != null;
  }

  /** The package of the bank; without one, that of the characters, which is the same each time. */
  private static String packageName(
      DeclaredModule module, List<TypeElement> types, Elements elements) {
    if (!module.banks().isEmpty()) {
      return module.banks().get(0).packageName();
    }
    if (!module.own().isEmpty() && !module.kept().isEmpty()) {
      return module.own().get(0).packageName();
    }
    for (TypeElement type : types) {
      String name = elements.getPackageOf(type).getQualifiedName().toString();
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  private static List<String> ids(List<CharacterDeclaration> characters, List<String> unreadable) {
    List<String> ids = new ArrayList<>(unreadable);
    for (CharacterDeclaration character : characters) {
      ids.add(character.id().value());
    }
    ids.removeIf(id -> !CharacterRules.isId(id));
    return ids;
  }

  private static String bankName(DeclaredModule module, String packageName) {
    List<BankDeclaration> banks = module.banks();
    return banks.isEmpty() || banks.get(0).hasLongName()
        ? packageName
        : banks.get(0).name().value();
  }
}
