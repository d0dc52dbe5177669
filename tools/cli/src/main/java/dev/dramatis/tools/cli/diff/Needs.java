package dev.dramatis.tools.cli.diff;

import dev.dramatis.character.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the types of host objects that characters ask for. */
final class Needs {

  private Needs() {}

  /** Returns the changes; one that a host must meet from now on is risky. */
  static List<Change> between(List<Need> before, List<Need> after) {
    Map<String, Need> old = byName(before);
    Map<String, Need> now = byName(after);
    Set<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      String was = grade(old.get(name));
      String is = grade(now.get(name));
      if (!was.equals(is)) {
        changes.add(new Change(Aspect.NEEDS, "needs " + name, is.equals("required"), was, is));
      }
    }
    return changes;
  }

  private static Map<String, Need> byName(List<Need> needs) {
    return needs.stream().collect(Collectors.toMap(Need::className, Function.identity()));
  }

  private static String grade(@Nullable Need need) {
    return need == null ? "no" : need.isOptional() ? "optional" : "required";
  }
}
