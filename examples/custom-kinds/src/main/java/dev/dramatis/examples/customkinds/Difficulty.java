package dev.dramatis.examples.customkinds;

/** How hard the questions of a trivia quiz are. */
public enum Difficulty {
  EASY("Anybody could answer your questions."),
  TRICKY("Your questions sound easy, and are not."),
  HARD("Only somebody who has read a book about it can answer your questions.");

  private final String wish;

  Difficulty(String wish) {
    this.wish = wish;
  }

  /** What the LLM is told. */
  String wish() {
    return wish;
  }
}
