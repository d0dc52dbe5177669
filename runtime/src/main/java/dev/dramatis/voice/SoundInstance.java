package dev.dramatis.voice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sound as <a
 * href="https://freesound.org/docs/api/resources_apiv2.html#sound-instance">Freesound's API</a>
 * describes it.
 *
 * @param id the sound's number, which is the end of its page's URL
 * @param name the sound's title
 * @param username the user who uploaded it, to be credited
 * @param license the URL of its license
 */
public record SoundInstance(
    @Positive(message = "is missing; it is the number at the end of the sound's address") long id,
    @NotBlank(message = "is missing; it is the sound's title on its Freesound page") String name,
    @NotBlank(message = "is missing; it is who uploaded the sound, whom its license credits")
        String username,
    @NotBlank(message = "is missing; it is the address of the license on the sound's page")
        String license) {

  Map<String, Object> wireFields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("name", name);
    fields.put("username", username);
    fields.put("license", license);
    return fields;
  }
}
