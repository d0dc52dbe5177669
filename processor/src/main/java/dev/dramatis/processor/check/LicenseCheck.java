package dev.dramatis.processor.check;

import dev.dramatis.processor.issue.DidYouMean;
import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Mark;
import dev.dramatis.processor.model.TextValue;
import dev.dramatis.processor.option.AcceptedLicenses;
import java.util.List;

/** A license is one that the build accepts; a missing one is a matter of constraints. */
final class LicenseCheck implements CharacterCheck {

  private final AcceptedLicenses licenses;

  LicenseCheck(AcceptedLicenses licenses) {
    this.licenses = licenses;
  }

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    return TextValue.in(character.bound())
        .filter(value -> value.is(Mark.LICENSE))
        .filter(value -> !value.text().isBlank() || value.component().constraints().isEmpty())
        .filter(value -> !licenses.accept(value.text()))
        .map(value -> issue(character, value))
        .toList();
  }

  private Issue issue(CharacterDeclaration character, TextValue value) {
    return Message.UNKNOWN_LICENSE.about(
        character.binaryName(),
        value.place(),
        value.text(),
        DidYouMean.ask(licenses.near(value.text())),
        licenses.spelled());
  }
}
