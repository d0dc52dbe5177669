package dev.dramatis.processor.check;

import dev.dramatis.internal.Release;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.DeclaredModule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runtime on the class path is of the processor's own minor version, such as 0.1.x. The
 * processor's version is the one that javac inlined into this class.
 */
final class VersionCheck implements ModuleCheck {

  private static final Pattern MINOR = Pattern.compile("(\\d+\\.\\d+)(?:[.-].*)?");

  @Override
  public List<Issue> check(DeclaredModule module) {
    return check(module.runtimeVersion(), module.place());
  }

  /** Returns an issue, at a place, if a runtime has another minor version. */
  static List<Issue> check(String runtime, SourcePosition place) {
    return isCompatible(Release.VERSION, runtime)
        ? List.of()
        : List.of(
            Message.VERSION_MISMATCH.about(Issue.NO_CHARACTER, place, Release.VERSION, runtime));
  }

  /** Returns whether both versions are of one minor version, whatever follows it. */
  private static boolean isCompatible(String processor, String runtime) {
    Matcher own = MINOR.matcher(processor);
    Matcher other = MINOR.matcher(runtime);
    return own.matches() && other.matches() && own.group(1).equals(other.group(1));
  }
}
