package dev.dramatis.tools.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares what two states of a character say in every situation. */
final class Speeches {

  private final List<Speech> before;
  private final List<Speech> after;
  private final List<Change> changes = new ArrayList<>();

  private Speeches(List<Speech> before, List<Speech> after) {
    this.before = before;
    this.after = after;
  }

  static List<Change> between(List<Speech> before, List<Speech> after) {
    Speeches speeches = new Speeches(before, after);
    speeches.add(Aspect.GREETING, Speech::greeting);
    speeches.add(Aspect.PROMPT, Speech::persona);
    return speeches.changes;
  }

  /** Returns the first situation whose prompt could be made, and no longer can. */
  static Optional<Change> failure(List<Speech> before, List<Speech> after) {
    for (int i = 0; i < before.size(); i++) {
      String failure = after.get(i).failure();
      if (failure != null && before.get(i).failure() == null) {
        return Optional.of(
            Change.risky(
                Aspect.PROMPT, "prompt (" + Situation.ALL.get(i) + ")", "was made", failure));
      }
    }
    return Optional.empty();
  }

  /** Adds the first situation in which a text differs, and says in how many it does. */
  private void add(Aspect aspect, Function<Speech, @Nullable String> text) {
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (areComparable(i)
          && !Objects.equals(text.apply(before.get(i)), text.apply(after.get(i)))) {
        differing.add(i);
      }
    }
    if (!differing.isEmpty()) {
      int first = differing.get(0);
      changes.add(
          Change.of(
              aspect,
              "%s (%s; differs in %s of %s situations)"
                  .formatted(aspect, Situation.ALL.get(first), differing.size(), before.size()),
              text.apply(before.get(first)),
              text.apply(after.get(first))));
    }
  }

  private boolean areComparable(int situation) {
    return before.get(situation).failure() == null && after.get(situation).failure() == null;
  }
}
