package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.DeclaredModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A module has one bank, named where its characters span packages. */
final class BankCheck implements ModuleCheck {

  @Override
  public List<Issue> check(DeclaredModule module) {
    List<Issue> issues = new ArrayList<>();
    List<BankDeclaration> banks = module.banks();
    banks.forEach(bank -> name(bank).ifPresent(issues::add));
    for (BankDeclaration second : banks.subList(Math.min(1, banks.size()), banks.size())) {
      issues.add(
          Message.SECOND_BANK.about(
              second.packageName(), second.place(), banks.get(0).packageName()));
    }
    List<String> packages = packages(module);
    if (banks.isEmpty() && packages.size() > 1) {
      issues.add(
          Message.MISSING_BANK.about(packages.get(0), module.place(), String.join(", ", packages)));
    }
    return issues;
  }

  private static Optional<Issue> name(BankDeclaration bank) {
    String name = bank.name().value();
    if (!CharacterRules.showsSomething(name)) {
      return Optional.of(
          Message.BLANK_BANK.about(bank.packageName(), bank.name().place(), bank.packageName()));
    }
    return bank.hasLongName()
        ? Optional.of(
            Message.LONG_NAME.about(
                bank.packageName(), bank.name().place(), name.length(), BankDeclaration.LONGEST))
        : NameCheck.hidden(bank.packageName(), bank.name());
  }

  private static List<String> packages(DeclaredModule module) {
    return module.all().stream()
        .map(character -> character.type().packageName())
        .filter(packageName -> !packageName.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
