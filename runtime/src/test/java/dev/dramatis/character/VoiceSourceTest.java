package dev.dramatis.character;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.SoundInstance;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceSourceTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static final String PAGE = "https://freesound.org/people/tender_buttons/sounds/440565/";
  private static final SoundInstance SOUND =
      new SoundInstance(440565, "Why is there education.wav", "tender_buttons", "CC BY 3.0");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/",
        "https://example.org/a?b=c#d",
        "https://en.wikipedia.org/wiki/Charles_de_Gaulle"
      })
  void descriptionLink_webAddress_isValid(String link) {
    assertThat(ofLink(link)).isEmpty();
  }

  @Test
  void descriptionLink_null_isValid() {
    assertThat(ofLink(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "https://",
        "https:///a",
        "ftp://example.org",
        "https://example.org/a b",
        "javascript:alert(1)",
        " https://example.org"
      })
  void descriptionLink_noWebAddress_isInvalid(String link) {
    assertThat(ofLink(link))
        .containsExactly("descriptionLink must be a web address that starts with https://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PAGE,
        "https://freesound.org/people/tender_buttons/sounds/440565",
        "http://www.freesound.org/people/a.b/sounds/1/"
      })
  void freesoundUrl_pageOfASound_isValid(String url) {
    assertThat(ofFreesound(url, 0, SOUND)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://freesound.org/",
        "https://freesound.org/people/a/sounds/",
        "https://freesound.org/people/a/b/sounds/1/",
        "https://freesound.org/people/a/sounds/1/x",
        "https://freesoundXorg/people/a/sounds/1/",
        "https://evil.example/https://freesound.org/people/a/sounds/1/"
      })
  void freesoundUrl_otherAddress_isInvalid(String url) {
    assertThat(ofFreesound(url, null, SOUND))
        .singleElement()
        .asString()
        .startsWith("url must be the sound's page");
  }

  @Test
  void freesoundStartTime_negative_isInvalid() {
    assertThat(ofFreesound(PAGE, -1, SOUND)).hasSize(1).allMatch(m -> m.startsWith("startTime "));
  }

  @Test
  void freesoundSound_nothingFilledIn_namesEveryPart() {
    assertThat(ofFreesound(PAGE, null, new SoundInstance(0, "", " ", "")))
        .containsExactly(
            "sound.id is missing; it is the number at the end of the sound's address",
            "sound.license is missing; it is the address of the license on the sound's page",
            "sound.name is missing; it is the sound's title on its Freesound page",
            "sound.username is missing; it is who uploaded the sound, whom its license credits");
  }

  @Test
  void attribution_ofAFreesoundSound_isItsTitleAuthorLicenseAndPage() {
    assertThat(new FreesoundVoiceSource("a.wav", PAGE, null, SOUND).attribution())
        .contains(
            Attribution.of("tender_buttons", "CC BY 3.0")
                .withTitle("Why is there education.wav")
                .withUrl(PAGE));
  }

  @Test
  void attribution_ofAFileWithAuthorAndLicense_isPresent() {
    assertThat(new FileVoiceSource("a.wav", "A", "https://example.org", "Ada", "CC0").attribution())
        .contains(Attribution.of("Ada", "CC0").withTitle("A").withUrl("https://example.org"));
  }

  @Test
  void attribution_ofAFileWithoutLicense_isEmpty() {
    assertThat(new FileVoiceSource("a.wav", null, null, "Ada", null).attribution()).isEmpty();
  }

  private static List<String> ofLink(@Nullable String link) {
    return messages(new FileVoiceSource("a.wav", null, link, null, null));
  }

  private static List<String> ofFreesound(
      String url, @Nullable Integer startTime, SoundInstance sound) {
    return messages(new FreesoundVoiceSource("a.wav", url, startTime, sound));
  }

  private static List<String> messages(VoiceSource source) {
    return VALIDATOR.validate(source).stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
        .sorted()
        .toList();
  }
}
