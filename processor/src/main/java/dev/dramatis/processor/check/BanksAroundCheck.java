package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Enumeration;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.VisibleBank;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The banks of other modules are readable, and the JVM finds each of them. */
final class BanksAroundCheck implements CastCheck {

  @Override
  public List<Issue> check(Cast cast) {
    List<Issue> issues = new ArrayList<>();
    if (!cast.unreadable().isEmpty()) {
      issues.add(
          Message.UNREADABLE_BANK.about(
              Issue.NO_CHARACTER, cast.place(), Enumeration.of(cast.unreadable())));
    }
    Set<String> indexes = new HashSet<>();
    for (VisibleBank bank : cast.others()) {
      if (!indexes.add(bank.index())) {
        issues.add(Message.SHARED_INDEX.about(Issue.NO_CHARACTER, cast.place(), bank.index()));
      }
    }
    return issues;
  }
}
