package dev.dramatis.tools.benchmarks.part;

import java.util.ArrayList;
import java.util.List;

/** What went wrong so that figures are missing or say nothing; any of it fails the run. */
public final class Faults {

  private final List<String> sentences = new ArrayList<>();

  void add(String sentence) {
    sentences.add(sentence);
  }

  /** In the order in which it happened. */
  public List<String> all() {
    return List.copyOf(sentences);
  }
}
