package dev.dramatis.voice;

import dev.dramatis.character.Attribution;
import dev.dramatis.character.VoiceSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A voice sample from <a href="https://freesound.org">Freesound</a>, copied to the TTS server, with
 * the attribution that its license asks for.
 *
 * @param path the path of the copy, relative to the TTS server's voices: unmute's {@code
 *     path_on_server}
 * @param url the URL of the sound's page on Freesound
 * @param startTime the start of the sample in the sound, in seconds; null for the sound's start
 * @param sound the sound as Freesound describes it
 */
public record FreesoundVoiceSource(
    @VoicePath String path,
    @NotNull
        @Pattern(
            regexp = "https?://(?:www\\.)?freesound\\.org/people/[^/\\s]+/sounds/\\d+/?",
            message =
                "must be the sound's page,"
                    + " such as \"https://freesound.org/people/somebody/sounds/12345/\"")
        String url,
    @PositiveOrZero @Nullable Integer startTime,
    @NotNull @Valid SoundInstance sound)
    implements VoiceSource {

  @Override
  public String kind() {
    return "freesound";
  }

  @Override
  public String voice() {
    return path;
  }

  @Override
  public Map<String, ? extends @Nullable Object> wireFields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("url", url);
    fields.put("start_time", startTime);
    fields.put("sound_instance", sound.wireFields());
    fields.put("path_on_server", path);
    return fields;
  }

  @Override
  public List<@Nullable Object> declaredValues() {
    return Arrays.asList(path, url, startTime, sound.wireFields());
  }

  @Override
  public Optional<Attribution> attribution() {
    return Optional.of(
        Attribution.of(sound.username(), sound.license()).withTitle(sound.name()).withUrl(url));
  }
}
