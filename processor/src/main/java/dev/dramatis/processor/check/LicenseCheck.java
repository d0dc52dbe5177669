package dev.dramatis.processor.check;

import dev.dramatis.character.AcceptedLicenses;
import dev.dramatis.processor.message.DidYouMean;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.Absent;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Kind.Component;
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
    TextValue.in(character.bound())
        .filter(value -> value.is(Mark.LICENSE))
        .filter(value -> !value.text().isBlank() || value.component().constraints().isEmpty())
        .filter(value -> !licenses.accept(value.text()))
        .forEach(value -> issues.add(issue(character, value)));
    if (licenses.areChosen()) {
      character.voices().forEach(voice -> addMissing(issues, character, voice));
    }
    return issues;
  }

  private void addMissing(List<Issue> issues, CharacterDeclaration character, RecordValue bound) {
    for (int i = 0; i < bound.values().size(); i++) {
      Component component = bound.kind().components().get(i);
      BoundValue value = bound.values().get(i);
      if (value instanceof Absent && component.marks().contains(Mark.LICENSE)) {
        issues.add(
            Message.MISSING_LICENSE.about(
                character.binaryName(),
                bound.place(),
                bound.kind().annotation(),
                character.simpleName(),
                String.join(", ", licenses.names()),
                component.name()));
      } else if (value instanceof RecordValue nested) {
        addMissing(issues, character, nested);
      }
    }
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
