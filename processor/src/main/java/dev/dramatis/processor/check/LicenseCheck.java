package dev.dramatis.processor.check;

import dev.dramatis.character.AcceptedLicenses;
import dev.dramatis.processor.message.DidYouMean;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Mark;
import dev.dramatis.processor.model.TextValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A license is one that the build accepts. A build that sets the accepted licenses also requires a
 * license for each voice; otherwise the constraints of the kind decide.
 */
final class LicenseCheck implements CharacterCheck {

  private final AcceptedLicenses licenses;

  LicenseCheck(AcceptedLicenses licenses) {
    this.licenses = licenses;
  }

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<Issue> issues = new ArrayList<>();
    for (TextValue value : TextValue.in(character.bound())) {
      if (value.is(Mark.LICENSE) && isWrong(value)) {
        issues.add(issue(character, value));
      }
    }
    if (licenses.areChosen()) {
      for (TextValue.Missing missing : TextValue.missing(character.voices(), Mark.LICENSE)) {
        issues.add(issue(character, missing));
      }
    }
    return issues;
  }

  private boolean isWrong(TextValue license) {
    boolean isLeftToConstraints =
        license.text().isBlank() && !license.component().constraints().isEmpty();
    return !isLeftToConstraints && !licenses.accept(license.text());
  }

  private Issue issue(CharacterDeclaration character, TextValue.Missing missing) {
    return Message.MISSING_LICENSE.about(
        character.binaryName(),
        missing.bound().place(),
        missing.bound().kind().annotation(),
        character.simpleName(),
        String.join(", ", licenses.names()),
        missing.component().name());
  }

  private Issue issue(CharacterDeclaration character, TextValue value) {
    return Message.UNKNOWN_LICENSE.about(
        character.binaryName(),
        value.place(),
        value.text(),
        DidYouMean.ask(licenses.suggestions(value.text())),
        String.join(", ", licenses.names()));
  }
}
