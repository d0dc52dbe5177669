package dev.dramatis.processor.check;

import dev.dramatis.character.AcceptedLicenses;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.Exclusion.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * Every license of a cast is one that the host's build accepts, if it sets any. The build of each
 * bank has its own list.
 */
final class CastLicenseCheck implements CastCheck {

  private final AcceptedLicenses licenses;

  CastLicenseCheck(AcceptedLicenses licenses) {
    this.licenses = licenses;
  }

  @Override
  public List<Issue> check(DeclaredCast cast) {
    List<Issue> issues = new ArrayList<>();
    if (licenses.areChosen() && cast.declaration().isSelectionKnown()) {
      cast.selection().characters().forEach(character -> addAll(issues, cast, character));
    }
    return issues;
  }

  private void addAll(List<Issue> issues, DeclaredCast cast, Match character) {
    if (!cast.isCompiled(character)) {
      for (String license : character.entry().licenses()) {
        if (license.isEmpty()) {
          issues.add(issue(Message.MISSING_LICENSE, cast, character, ""));
        } else if (!licenses.accept(license)) {
          issues.add(issue(Message.UNKNOWN_LICENSE, cast, character, license));
        }
      }
    }
  }

  private Issue issue(Message message, DeclaredCast cast, Match character, String license) {
    return message.aboutCast(
        cast.declaration().subject(),
        cast.declaration().place(),
        character.entry().type(),
        character.bank().name(),
        license,
        String.join(", ", licenses.names()),
        character.text(cast.all()));
  }
}
