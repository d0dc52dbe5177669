package dev.dramatis.processor.check;

import dev.dramatis.character.AcceptedLicenses;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.VisibleBank.Entry;
import dev.dramatis.processor.option.Options;
import java.util.ArrayList;
import java.util.List;

/** All rules about the cast of a host. */
public final class CastChecks {

  private final AcceptedLicenses licenses;

  public CastChecks(Options options) {
    licenses = options.licenses();
  }

  private List<CastCheck> checks() {
    return List.of(
        new CastNamesCheck(),
        new CastBanksCheck(),
        new CastDuplicateCheck(Message.DUPLICATE_NAME, Entry::name),
        new CastDuplicateCheck(Message.DUPLICATE_ID, Entry::id),
        new CastSimilarNameCheck(),
        new CastNeedsCheck(),
        new CastToolsCheck(),
        new CastLicenseCheck(licenses));
  }

  /** Returns the issues of characters that are compiled without the cast of their module. */
  public static List<Issue> ofCharacters(
      CastDeclaration cast, List<CharacterDeclaration> compiled) {
    return compiled.stream()
        .flatMap(character -> CastNeedsCheck.check(character, cast).stream())
        .toList();
  }

  /** Returns all issues, without the warnings that the host accepts. */
  public List<Issue> run(DeclaredCast cast) {
    CastDeclaration declaration = cast.declaration();
    List<Issue> issues = new ArrayList<>();
    if (cast.compiled().isEmpty()) { // else a check of the characters reports it
      issues.addAll(VersionCheck.check(cast.runtimeVersion(), declaration.place()));
    }
    checks().forEach(check -> issues.addAll(check.check(cast)));
    issues.addAll(AllowCheck.unknown(declaration.subject(), declaration.allow()));
    issues.removeIf(issue -> !issue.isError() && declaration.allows(issue.message().id()));
    return issues;
  }

  /** Returns an issue for each cast but the first: a module has one. */
  public static List<Issue> second(List<CastDeclaration> casts) {
    List<Issue> issues = new ArrayList<>();
    for (CastDeclaration cast : casts.subList(Math.min(1, casts.size()), casts.size())) {
      issues.add(
          Message.SECOND_CAST.aboutCast(cast.subject(), cast.place(), casts.get(0).subject()));
    }
    return issues;
  }
}
