package dev.dramatis.voice;

import dev.dramatis.character.Attribution;
import dev.dramatis.character.VoiceSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A voice sample on the TTS server.
 *
 * @param path the path, relative to the server's voices: unmute's {@code path_on_server}
 * @param description a description of the sample, for people; null for none
 * @param descriptionLink the URL of a page about the sample; null for none
 * @param author the author to credit for the sample; null if unknown
 * @param license the sample's license, as a URL or a name; null if unknown
 */
public record FileVoiceSource(
    @VoicePath String path,
    @Nullable String description,
    @WebAddress @Nullable String descriptionLink,
    @Nullable String author,
    @Nullable String license)
    implements VoiceSource {

  @Override
  public String kind() {
    return "file";
  }

  @Override
  public String voice() {
    return path;
  }

  @Override
  public Map<String, ? extends @Nullable Object> wireFields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("path_on_server", path);
    fields.put("description", description);
    fields.put("description_link", descriptionLink);
    return fields;
  }

  @Override
  public List<@Nullable Object> declaredValues() {
    return Arrays.asList(path, description, descriptionLink, author, license);
  }

  /** Returns the credit if both the author and the license are known. */
  @Override
  public Optional<Attribution> attribution() {
    return author == null || license == null
        ? Optional.empty()
        : Optional.of(
            Attribution.of(author, license).withTitle(description).withUrl(descriptionLink));
  }
}
