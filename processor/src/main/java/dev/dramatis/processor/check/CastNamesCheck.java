package dev.dramatis.processor.check;

import static java.util.stream.Collectors.joining;

import dev.dramatis.character.Suggestions;
import dev.dramatis.processor.message.DidYouMean;
import dev.dramatis.processor.message.Enumeration;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.Exclusion;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.VisibleBank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Each bank and each character that a cast names is one that there is. */
final class CastNamesCheck implements CastCheck {

  @Override
  public List<Issue> check(DeclaredCast cast) {
    List<VisibleBank> all = cast.all();
    List<Issue> issues = new ArrayList<>();
    if (!all.isEmpty()) {
      cast.declaration().banks().stream()
          .filter(name -> all.stream().noneMatch(bank -> bank.isCalled(name.value())))
          .map(name -> unknownBank(cast.declaration(), name, all))
          .forEach(issues::add);
    }
    if (cast.declaration().isSelectionKnown()) {
      List<VisibleBank> taken = all.stream().filter(cast.declaration()::takes).toList();
      cast.declaration().exclude().forEach(item -> addExclude(issues, cast, item, taken));
    }
    return issues;
  }

  private static Issue unknownBank(
      CastDeclaration cast, Located<String> name, List<VisibleBank> all) {
    List<String> names = all.stream().map(VisibleBank::name).distinct().sorted().toList();
    List<String> words =
        all.stream()
            .flatMap(bank -> Stream.of(bank.name(), bank.packageName(), bank.index()))
            .distinct()
            .toList();
    return Message.UNKNOWN_BANK.aboutCast(
        cast.subject(),
        name.place(),
        name.value(),
        DidYouMean.ask(Suggestions.of(name.value(), words)),
        Enumeration.of(names));
  }

  private static void addExclude(
      List<Issue> issues, DeclaredCast cast, Located<String> item, List<VisibleBank> taken) {
    List<Exclusion.Match> matches = Exclusion.of(item.value()).in(taken);
    boolean isOfABankWithoutCharacters =
        taken.stream()
            .anyMatch(
                bank ->
                    bank.entries().isEmpty() && bank.isCalled(Exclusion.of(item.value()).bank()));
    if (matches.size() == 1 || isOfABankWithoutCharacters) {
      return;
    }
    List<String> texts =
        (matches.isEmpty() ? taken.stream().flatMap(VisibleBank::characters) : matches.stream())
            .map(match -> match.text(taken))
            .distinct()
            .sorted()
            .toList();
    issues.add(
        Message.UNKNOWN_EXCLUDE.aboutCast(
            cast.declaration().subject(),
            item.place(),
            item.value(),
            matches.isEmpty() ? "no character of this cast" : several(matches),
            matches.isEmpty() ? DidYouMean.ask(similar(item.value(), taken, texts)) : "",
            texts.isEmpty() ? "beta:gus" : texts.get(0)));
  }

  private static String several(List<Exclusion.Match> matches) {
    return matches.stream()
        .map(match -> match.entry().type())
        .distinct()
        .collect(joining(" and ", "more than one character: ", ""));
  }

  /** An author who names a class means a class. */
  private static List<String> similar(String text, List<VisibleBank> banks, List<String> texts) {
    List<String> classes =
        banks.stream()
            .flatMap(bank -> bank.entries().stream())
            .map(VisibleBank.Entry::type)
            .toList();
    return Suggestions.of(text, text.indexOf(':') < 0 ? classes : texts);
  }
}
