package dev.dramatis.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoicePathTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.wav",
        "voice-donations/Haku.wav",
        "voice-donations/Andrea_(Spanish).wav",
        "unmute-prod-website/freesound/519189_request-42---hmm-i-dont-knowwav.mp3",
        "voices/Développeuse 3.wav",
        "東京/声.wav",
        "a..b/c...wav",
        ".hidden/a.wav",
        "a/~b.wav",
        "a/b:c.wav",
        "./a.wav"
      })
  void path_insideTheVoices_isValid(String path) {
    assertThat(messages(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "\\\\server\\share",
        "\\a.wav",
        "~/a.wav",
        "~root/a.wav",
        "C:\\a.wav",
        "c:a.wav"
      })
  void path_absolute_isInvalid(String path) {
    assertThat(messages(path)).containsExactly(INSIDE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        "../a.wav",
        "a/../b.wav",
        "a/..",
        "a/b/../../..",
        "a\\..\\b.wav",
        "a/..\\b.wav",
        "..\\a.wav",
        "a//../b.wav",
        "a\u2028/../b.wav",
        "a\u2029/../b.wav",
        "a\u0085/../b.wav"
      })
  void path_leadingOut_isInvalid(String path) {
    assertThat(messages(path)).containsExactly(INSIDE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb.wav", "a\u0000.wav", "a\tb.wav", "a.wav\n", "a\u007F", "a\u0085", "a\u2028"})
  void path_withControlCharacters_isInvalid(String path) {
    assertThat(messages(path)).containsExactly(INSIDE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " a.wav",
        "voices/a.wav ",
        "a.wav\u00A0",
        "file:///etc/passwd",
        "https://example.org/a.wav",
        "HF://a",
        "a\u200B.wav",
        "\u202Eb.wav"
      })
  void path_thatIsNoFile_isInvalid(String path) {
    assertThat(messages(path)).singleElement(STRING).contains("a scheme", "spaces at its ends");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void path_blank_isMissing(String path) {
    assertThat(messages(path))
        .containsExactly(
            "is missing; name the voice sample on the TTS server, such as \"voices/anna.wav\"");
  }

  @Test
  void path_knownToTheVoiceServers_isValid() throws IOException {
    Optional<Path> list = knownVoices();
    assumeTrue(list.isPresent(), "no shared/data/known-voices.txt above this module");

    List<String> paths =
        Files.readAllLines(list.orElseThrow()).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    assertThat(paths)
        .hasSizeGreaterThan(50)
        .allSatisfy(path -> assertThat(messages(path)).isEmpty());
  }

  private static final String INSIDE =
      "must stay inside the voices of the TTS server; write it relative to them, without \"..\"";

  private static List<String> messages(String path) {
    return VALIDATOR.validate(new FileVoiceSource(path, null, null, null, null)).stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
        .peek(message -> assertThat(message).startsWith("path "))
        .map(message -> message.substring("path ".length()))
        .toList();
  }

  private static Optional<Path> knownVoices() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path list = at.resolve("shared/data/known-voices.txt");
      if (Files.exists(list)) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }
}
