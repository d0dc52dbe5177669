package dev.dramatis.prompt;

/** Stub. */
final class SpeechRules implements HouseRules {
  static final HouseRules INSTANCE = new SpeechRules();

  @Override
  public String around(PromptContext context, String wish) {
    return wish;
  }
}
