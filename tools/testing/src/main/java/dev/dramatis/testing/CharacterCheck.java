package dev.dramatis.testing;

import dev.dramatis.character.CharacterDefinition;
import java.util.List;
import java.util.Locale;

/**
 * The test of one character: its prompts are the same everywhere, not too long, and those of its
 * file.
 *
 * @param longest the greatest number of characters of a prompt
 */
record CharacterCheck(
    CastPrompts cast, CharacterDefinition character, GoldenFile file, RunMode mode, int longest) {

  static final String HOW_TO_UPDATE =
      "If it is right, run the tests with -D%s=update and commit the file."
          .formatted(RunMode.PROPERTY);

  void run() {
    List<MadePrompt> prompts = cast.make(character);
    String text = MadePrompt.text(prompts);
    checkReproducible(text);
    prompts.forEach(this::checkLength);
    switch (mode) {
      case UPDATE -> update(text);
      case CHECK, LOCAL -> compare(text);
    }
  }

  private void checkReproducible(String text) {
    requireSame(
        text,
        cast.text(character),
        "a second session with the same seed and time has other prompts. Draw with context.random(), and read the time with context.now()");
    for (Locale locale : OtherLocales.ALL) {
      requireSame(
          text,
          OtherLocales.under(locale, () -> cast.text(character)),
          "the prompts are others where the JVM's locale is %s. Name a locale, such as Locale.ROOT, in format, toLowerCase and the like"
              .formatted(locale.toLanguageTag()));
    }
  }

  private void requireSame(String text, String other, String difference) {
    if (!text.equals(other)) {
      throw Failures.different(
          "%s: %s.\n%s"
              .formatted(character.id(), difference, PromptDiff.of("here", text, "there", other)),
          text,
          other);
    }
  }

  private void checkLength(MadePrompt made) {
    int length = made.prompt().codePointCount(0, made.prompt().length());
    if (length > longest) {
      throw Failures.failed(
          "%s: the prompt of the situation \"%s\" has %s characters, and longest(%s) allows fewer; shorten it"
              .formatted(character.id(), made.situation(), length, longest));
    }
  }

  private void update(String text) {
    if (!file.exists() || !isSame(text)) {
      file.write(text);
    }
  }

  private boolean isSame(String text) {
    try {
      return file.read().equals(text);
    } catch (AssertionError e) {
      return false;
    }
  }

  private void compare(String text) {
    if (!file.exists()) {
      throw missing(text);
    }
    String expected = file.read();
    if (!expected.equals(text)) {
      throw Failures.different(
          "%s: the prompts are no longer those of %s.\n%s\n%s"
              .formatted(
                  character.id(),
                  file.name(),
                  PromptDiff.of(file.name(), expected, "now", text),
                  HOW_TO_UPDATE),
          expected,
          text);
    }
  }

  private AssertionError missing(String text) {
    if (mode == RunMode.CHECK) {
      return Failures.failed(
          "%s: %s is missing. Run the tests with -D%s=update, look at the file and commit it."
              .formatted(character.id(), file.name(), RunMode.PROPERTY));
    }
    file.write(text);
    return Failures.failed(
        "%s: %s was missing, and is written now. Look at it and commit it; the next run passes."
            .formatted(character.id(), file.name()));
  }
}
