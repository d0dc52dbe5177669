package dev.dramatis.tools.benchmarks.part;

import java.util.ArrayList;
import java.util.List;

/** Failures that make figures missing or meaningless; one of them fails the run. */
public final class Faults {

  private final List<String> sentences = new ArrayList<>();

  void add(String sentence) {
    sentences.add(sentence);
  }

  /** Returns the failures in the order in which they happened. */
  public List<String> all() {
    return List.copyOf(sentences);
  }
}
