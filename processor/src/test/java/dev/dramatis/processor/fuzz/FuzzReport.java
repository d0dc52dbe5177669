package dev.dramatis.processor.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;

/** What a run of the fuzz found. */
final class FuzzReport {

  private final String title;
  private final List<String> defects = new ArrayList<>();
  private final Map<String, Integer> messages = new TreeMap<>();
  private final Set<String> sources = new HashSet<>();
  private int count;
  private int accepted;
  private int run;
  private int ours;

  FuzzReport(String title) {
    this.title = title;
  }

  void add(BrokenModule module, Verdict verdict) {
    count++;
    sources.add(module.broken().text());
    accepted += verdict.isSuccess() ? 1 : 0;
    run += verdict.hasRun() ? 1 : 0;
    ours += verdict.isOurs() ? 1 : 0;
    for (Diagnostic<?> one : verdict.told()) {
      String text = one.getMessage(Locale.ROOT);
      if (text.startsWith("[")) {
        messages.merge(text.substring(1, text.indexOf(']')), 1, Integer::sum);
      }
    }
    verdict.defects().forEach(defect -> defects.add(defect + "\n" + module));
  }

  List<String> defects() {
    return defects;
  }

  @Override
  public String toString() {
    return "%s: %d modules with %d distinct sources, %d accepted, processor run on %d, messages of ours in %d, %d defects; %s"
        .formatted(title, count, sources.size(), accepted, run, ours, defects.size(), messages);
  }
}
