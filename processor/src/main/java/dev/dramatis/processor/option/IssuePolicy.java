package dev.dramatis.processor.option;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a build's options make of issues.
 *
 * @param options the options
 */
public record IssuePolicy(Options options) {

  /**
   * Returns the issues without the silenced warnings, with the promoted ones as errors. Against a
   * runtime of another version, other issues may only follow from the mismatch.
   */
  public List<Issue> grade(List<Issue> issues) {
    boolean isMismatch = false;
    for (Issue issue : issues) {
      isMismatch |= issue.message() == Message.VERSION_MISMATCH;
    }
    List<Issue> graded = new ArrayList<>();
    for (Issue issue : issues) {
      boolean follows = isMismatch && issue.message() != Message.VERSION_MISMATCH;
      boolean isSilenced = !issue.isError() && options.silenced().contains(issue.message().id());
      if (!follows && !isSilenced) {
        graded.add(promoted(issue));
      }
    }
    return graded;
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
    if (!options.skipsInvalid()) {
      return issues;
    }
    return issues.stream()
        .map(
            issue ->
                issue.isError() && characters.contains(issue.subject()) ? issue.asLeftOut() : issue)
        .toList();
  }
}
