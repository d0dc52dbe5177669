package dev.dramatis.processor;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.option.Options;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a build's options make of issues. */
final class IssuePolicy {

  private final Options options;

  IssuePolicy(Options options) {
    this.options = options;
  }

  /**
   * Returns the issues without the silenced warnings, with the promoted ones as errors. Against a
   * runtime of another version, other issues may only follow from the mismatch.
   */
  List<Issue> grade(List<Issue> issues) {
    boolean isMismatch =
        issues.stream().anyMatch(issue -> issue.message() == Message.VERSION_MISMATCH);
    return issues.stream()
        .filter(issue -> !isMismatch || issue.message() == Message.VERSION_MISMATCH)
        .filter(issue -> issue.isError() || !options.silenced().contains(issue.message().id()))
        .map(this::promoted)
        .toList();
  }

  private Issue promoted(Issue issue) {
    return options.promoted().contains(issue.message().id()) ? issue.asError() : issue;
  }

  /**
   * The issues as they are told: where the build skips invalid characters, their errors are
   * warnings.
   *
   * @param characters the binary names of the character classes
   */
  Stream<Issue> tell(List<Issue> issues, Set<String> characters) {
    return issues.stream()
        .map(
            issue ->
                options.skipsInvalid() && issue.isError() && characters.contains(issue.subject())
                    ? issue.asLeftOut()
                    : issue);
  }
}
