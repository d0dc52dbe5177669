package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Enumeration;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A host can load each bank of its cast, and tell it from the others. */
final class CastBanksCheck implements CastCheck {

  @Override
  public List<Issue> check(DeclaredCast cast) {
    CastDeclaration declaration = cast.declaration();
    List<Issue> issues = new ArrayList<>();
    if (cast.all().isEmpty() && cast.unreadable().isEmpty()) {
      issues.add(issue(Message.EMPTY_CAST, declaration, declaration.subject()));
    }
    if (!cast.unreadable().isEmpty() && declaration.banks().isEmpty()) {
      issues.add(issue(Message.UNREADABLE_BANK, declaration, Enumeration.of(cast.unreadable())));
    }
    cast.otherFormats().stream()
        .filter(declaration::takes)
        .map(bank -> unreadableFormat(declaration, bank))
        .forEach(issues::add);
    cast.withoutIndex().stream()
        .filter(declaration::takes)
        .map(bank -> issue(Message.MISSING_INDEX, declaration, bank.name(), bank.index()))
        .forEach(issues::add);
    addShared(issues, declaration, cast.visible().stream().filter(declaration::takes).toList());
    return issues;
  }

  private static Issue unreadableFormat(CastDeclaration declaration, VisibleBank bank) {
    return issue(
        Message.UNREADABLE_FORMAT,
        declaration,
        bank.name(),
        bank.index(),
        bank.format(),
        CharacterBank.OLDEST_FORMAT,
        CharacterBank.FORMAT,
        bank.format() < CharacterBank.OLDEST_FORMAT
            ? "compile its module again with the dramatis-processor of this runtime"
            : "use a newer dramatis-runtime and dramatis-processor");
  }

  private static void addShared(
      List<Issue> issues, CastDeclaration declaration, List<VisibleBank> banks) {
    Set<String> indexes = new HashSet<>();
    Map<String, VisibleBank> byName = new HashMap<>();
    for (VisibleBank bank : banks) {
      if (!indexes.add(bank.index())) {
        issues.add(issue(Message.SHARED_INDEX, declaration, bank.index()));
        continue;
      }
      VisibleBank other = byName.putIfAbsent(bank.name(), bank);
      if (other != null) {
        issues.add(
            issue(Message.SHARED_BANK, declaration, other.index(), bank.index(), bank.name()));
      }
    }
  }

  private static Issue issue(Message message, CastDeclaration declaration, Object... values) {
    return message.aboutCast(declaration.subject(), declaration.place(), values);
  }
}
