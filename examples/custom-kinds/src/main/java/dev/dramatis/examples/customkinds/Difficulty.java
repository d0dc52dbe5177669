package dev.dramatis.examples.customkinds;

/** The difficulty of the questions in a trivia quiz. */
public enum Difficulty {
  EASY("Anybody could answer your questions."),
  TRICKY("Your questions sound easy, and are not."),
  HARD("Only somebody who has read a book about it can answer your questions.");

  private final String sentence;

  Difficulty(String sentence) {
    this.sentence = sentence;
  }

  /** Returns the sentence of the persona. */
  String sentence() {
    return sentence;
  }
}
