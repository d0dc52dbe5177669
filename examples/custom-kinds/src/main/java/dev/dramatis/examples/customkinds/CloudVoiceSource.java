package dev.dramatis.examples.customkinds;

import dev.dramatis.character.VoiceSource;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A voice of a cloud TTS.
 *
 * @param voice the voice's name at the provider
 * @param language the language that it speaks, as a BCP 47 tag
 * @param speed the speed, as a factor of the voice's normal speed
 */
public record CloudVoiceSource(
    @NotNull
        @Pattern(regexp = "[a-z]+-\\d+", message = "must be a voice's name, such as \"nova-2\"")
        String voice,
    @NotNull
        @Pattern(
            regexp = "[a-z]{2,3}(?:-[A-Z]{2})?",
            message = "must be a language, such as \"en-GB\"")
        String language,
    @DecimalMin("0.5") @DecimalMax("2") double speed)
    implements VoiceSource {

  @Override
  public String kind() {
    return "cloud";
  }

  @Override
  public Map<String, ?> wireFields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("language", language);
    fields.put("speed", speed);
    return fields;
  }
}
