package dev.dramatis.processor.option;

import dev.dramatis.processor.message.Issue;
import java.util.List;
import java.util.Set;

/**
 * What a build's options make of issues.
 *
 * @param options the options
 */
public record IssuePolicy(Options options) {

  /** Returns the issues without the silenced warnings, and with the promoted ones as errors. */
  public List<Issue> grade(List<Issue> issues) {
    return issues.stream()
        .filter(issue -> issue.isError() || !options.silenced().contains(issue.message().id()))
        .map(this::promoted)
        .toList();
  }

  private Issue promoted(Issue issue) {
    return options.promoted().contains(issue.message().id()) ? issue.asError() : issue;
  }

  /**
   * Returns graded issues as they are reported: where the build skips invalid characters, their
   * errors are warnings.
   *
   * @param characters the binary names of the character classes
   */
  public List<Issue> asReported(List<Issue> issues, Set<String> characters) {
    return issues.stream()
        .map(
            issue ->
                options.skipsInvalid() && issue.isError() && characters.contains(issue.subject())
                    ? issue.asLeftOut()
                    : issue)
        .toList();
  }
}
