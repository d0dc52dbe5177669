package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.DeclaredModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A module has one bank, named where its characters span packages. */
final class BankCheck implements ModuleCheck {

  @Override
  public List<Issue> check(DeclaredModule module) {
    List<Issue> issues = new ArrayList<>();
    List<BankDeclaration> banks = module.banks();
    for (BankDeclaration bank : banks) {
      name(bank).ifPresent(issues::add);
    }
    for (BankDeclaration second : banks.subList(Math.min(1, banks.size()), banks.size())) {
      issues.add(
          Message.SECOND_BANK.about(
              second.packageName(), second.place(), banks.get(0).packageName()));
    }
    SortedSet<String> packages = packages(module);
    if (banks.isEmpty() && packages.size() > 1) {
      issues.add(
          Message.MISSING_BANK.about(
              packages.first(), module.place(), String.join(", ", packages)));
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

  private static SortedSet<String> packages(DeclaredModule module) {
    SortedSet<String> packages = new TreeSet<>();
    for (CharacterDeclaration character : module.all()) {
      packages.add(character.type().packageName());
    }
    packages.remove("");
    return packages;
  }
}
