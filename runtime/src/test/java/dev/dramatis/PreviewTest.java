package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.voice.FileVoiceSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PreviewTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void withoutArguments_listsTheCastInAlignedColumns() {
    assertThat(preview(PreviewTest::cast)).isZero();
    assertThat(text(out))
        .isEqualTo(
            """
            ID            NAME          KIND    LANGUAGES  VOICE
            developpeuse  Développeuse  custom  fr/en      voices/dev.wav
            moody         Moody         custom  -          voices/moody.wav
            2 characters of 1 bank, no errors
            """);
    assertThat(text(err)).isEmpty();
  }

  @Test
  void id_printsThePromptAndNothingElse() {
    assertThat(preview(PreviewTest::cast, "developpeuse")).isZero();
    assertThat(text(out)).contains("\nTu développes.\n").endsWith("</character>\n\n");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void unknownId_isOneLineWithNearNames() {
    assertThat(preview(PreviewTest::cast, "Mody")).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).isEqualTo("there is no character \"Mody\"; did you mean moody?\n");
  }

  @Test
  void failingPrompt_isOneLineAndThePlace() {
    assertThat(preview(PreviewTest::cast, "moody")).isEqualTo(1);
    assertThat(text(err).lines())
        .hasSize(2)
        .satisfies(
            line -> assertThat(line).startsWith("the character \"moody\"").endsWith("not today"),
            atIndex(0))
        .satisfies(
            line ->
                assertThat(line).startsWith("\tat dev.dramatis.PreviewTest.fail(PreviewTest.java:"),
            atIndex(1));
  }

  @Test
  void failingPrompt_ofTheMainClass_isSaidOnceAndNotLogged() {
    try (LogCapture log = new LogCapture()) {
      assertThat(preview(PreviewTest::cast, "moody")).isEqualTo(1);
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void hostObjectThatNobodyGives_namesTheLineThatAsks() {
    Supplier<CharacterRegistry> asking =
        () ->
            CharacterRegistry.builder()
                .withoutLog()
                .add(character("a", "A", "voices/a.wav").build(), PreviewTest::ask)
                .banks()
                .load();

    assertThat(preview(asking, "a")).isEqualTo(1);
    assertThat(text(err)).contains("\tat dev.dramatis.PreviewTest.ask(PreviewTest.java:");
  }

  @Test
  void loadErrors_areSaidOnceAndTheStatus() {
    try (LogCapture log = new LogCapture()) {
      Supplier<CharacterRegistry> broken =
          () ->
              CharacterRegistry.builder()
                  .withoutLog()
                  .banks(
                      new TestBank("a")
                          .with("anna", "Anna")
                          .withUnusable(
                              "bad",
                              "Bad",
                              () -> {
                                throw new IllegalStateException("no such path");
                              }),
                      new TestBank("b").with("anna", "Anna of b").with("bert", "Bert"))
                  .load();

      assertThat(preview(broken)).isEqualTo(1);
      assertThat(text(out))
          .contains("anna", "bert")
          .endsWith("2 characters of 2 banks, 2 errors\n");
      assertThat(text(err).lines())
          .hasSize(2)
          .anyMatch(line -> line.startsWith("anna in bank b: "))
          .anyMatch(line -> line.startsWith("bad in bank a: "));
      assertThat(log.lines()).isEmpty();
    }
  }

  private static String ask(PromptContext context) {
    return context.get(StringBuilder.class).toString();
  }

  @Test
  void noCharacters_showsTheWayOut() {
    Supplier<CharacterRegistry> nobody =
        () -> CharacterRegistry.builder().classLoader(ClassLoader.getPlatformClassLoader()).load();

    assertThat(preview(nobody)).isEqualTo(1);
    assertThat(text(out)).isEmpty();
    assertThat(text(err))
        .startsWith("No characters found: ")
        .contains("<artifactId>dramatis-processor</artifactId>")
        .doesNotContain("\tat ");
  }

  @Test
  void help_isOnStandardOutput() {
    assertThat(preview(PreviewTest::cast, "--help")).isZero();
    assertThat(text(out)).startsWith("Usage: java -cp … dev.dramatis.Preview [id]\n");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void tooManyArgumentsOrAnUnknownOption_showTheUsage() {
    assertThat(preview(PreviewTest::cast, "moody", "developpeuse")).isEqualTo(2);
    assertThat(preview(PreviewTest::cast, "-x")).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).startsWith("Usage: ").hasLineCount(4);
  }

  private int preview(Supplier<CharacterRegistry> registry, String... args) {
    return Preview.run(args, utf8(out), utf8(err), registry);
  }

  private static CharacterRegistry cast() {
    return CharacterRegistry.builder()
        .withoutLog()
        .add(character("moody", "Moody", "voices/moody.wav").build(), context -> fail())
        .add(
            character("developpeuse", "Développeuse", "voices/dev.wav")
                .languages("fr", "en")
                .build(),
            context -> "Tu développes.")
        .banks()
        .load();
  }

  private static String fail() {
    throw new IllegalStateException("not today");
  }

  private static CharacterDefinition.Builder character(String id, String name, String voice) {
    return CharacterDefinition.builder(id, name)
        .voice(new FileVoiceSource(voice, null, null, null, null));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
