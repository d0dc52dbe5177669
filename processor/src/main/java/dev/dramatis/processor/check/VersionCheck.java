package dev.dramatis.processor.check;

import dev.dramatis.internal.Release;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.Cast;
import java.util.List;

/**
 * The runtime that a module compiles against is of the processor's own release, whose number javac
 * copied into this class.
 */
final class VersionCheck implements CastCheck {

  @Override
  public List<Issue> check(Cast cast) {
    return cast.runtimeVersion().equals(Release.VERSION)
        ? List.of()
        : cast.compiled().stream()
            .limit(1)
            .map(
                character ->
                    Message.VERSION_MISMATCH.about(
                        Issue.NO_CHARACTER,
                        character.place(),
                        Release.VERSION,
                        cast.runtimeVersion()))
            .toList();
  }
}
