package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Enumeration;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.VisibleBank;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The banks of other modules are readable, and the JVM finds each of them. Where the module has a
 * cast, its own checks report that.
 */
final class BanksAroundCheck implements ModuleCheck {

  @Override
  public List<Issue> check(DeclaredModule module) {
    if (module.cast().isPresent()) {
      return List.of();
    }
    List<Issue> issues = new ArrayList<>();
    if (!module.unreadable().isEmpty()) {
      issues.add(
          Message.UNREADABLE_BANK.about(
              Issue.NO_CHARACTER, module.place(), Enumeration.of(module.unreadable())));
    }
    Set<String> indexes = new HashSet<>();
    for (VisibleBank bank : module.others()) {
      if (!indexes.add(bank.index())) {
        issues.add(Message.SHARED_INDEX.about(Issue.NO_CHARACTER, module.place(), bank.index()));
      }
    }
    return issues;
  }
}
