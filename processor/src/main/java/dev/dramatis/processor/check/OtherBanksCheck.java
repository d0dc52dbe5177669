package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Enumeration;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.model.VisibleBank.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** No character has the name or the id of a character of another bank that the compile sees. */
final class OtherBanksCheck implements ModuleCheck {

  @Override
  public List<Issue> check(DeclaredModule module) {
    List<VisibleBank> others = module.othersToLoad();
    if (others.isEmpty()) {
      return List.of();
    }
    List<Issue> issues = new ArrayList<>();
    Map<String, String> indexes = indexesByClass(others);
    List<CharacterDeclaration> again =
        module.compiled().stream()
            .filter(character -> indexes.containsKey(character.type().canonicalName()))
            .toList();
    if (again.isEmpty()) {
      addAll(
          issues,
          module.compiled(),
          Message.DUPLICATE_NAME,
          owners(others, Entry::name),
          CharacterDeclaration::name);
      addAll(
          issues,
          module.compiled(),
          Message.DUPLICATE_ID,
          owners(others, Entry::id),
          CharacterDeclaration::id);
    } else {
      issues.add(compiledTwice(again, indexes));
    }
    return issues;
  }

  private static Map<String, String> indexesByClass(List<VisibleBank> others) {
    Map<String, String> indexes = new HashMap<>();
    for (VisibleBank bank : others) {
      bank.entries().forEach(entry -> indexes.put(entry.type(), bank.index()));
    }
    return indexes;
  }

  /** A class that is compiled again, such as for a newer release, is not a second character. */
  private static Issue compiledTwice(
      List<CharacterDeclaration> again, Map<String, String> indexes) {
    CharacterDeclaration first = again.get(0);
    return Message.COMPILED_TWICE.about(
        first.binaryName(),
        first.place(),
        Enumeration.of(again.stream().map(character -> character.type().canonicalName()).toList()),
        indexes.getOrDefault(first.type().canonicalName(), ""));
  }

  private static void addAll(
      List<Issue> issues,
      List<CharacterDeclaration> compiled,
      Message message,
      Map<String, String> owners,
      Function<CharacterDeclaration, Located<String>> ownKey) {
    for (CharacterDeclaration character : compiled) {
      Located<String> own = ownKey.apply(character);
      String owner = owners.get(own.value());
      if (owner != null) {
        issues.add(message.about(character.binaryName(), own.place(), own.value(), owner));
      }
    }
  }

  private static Map<String, String> owners(List<VisibleBank> banks, Function<Entry, String> key) {
    Map<String, String> owners = new HashMap<>();
    for (VisibleBank bank : banks) {
      for (Entry entry : bank.entries()) {
        owners.putIfAbsent(
            key.apply(entry), "%s in the bank %s".formatted(entry.type(), bank.name()));
      }
    }
    return owners;
  }
}
