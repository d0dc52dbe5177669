package dev.dramatis.tools.cli.importer.check;

import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.tools.cli.importer.model.SoundEntry;
import dev.dramatis.tools.cli.importer.model.SourceEntry;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.SoundInstance;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Holds values to the constraints of the runtime's records, which the processor asks for when the
 * character compiles.
 */
public final class Records {

  /** Kept, because the JDK forgets a level with its logger. */
  private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

  private final Validator validator;

  public Records() {
    HIBERNATE.setLevel(Level.WARNING); // it logs its version
    validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }

  /** What is wrong with a voice's path; empty if nothing is. */
  Optional<String> faultOfPath(String path) {
    return fault(new FileVoiceSource(path, null, null, null, null));
  }

  /** Why the built-in kind of a source does not hold it; empty if it does. */
  public Optional<String> fault(SourceEntry source) {
    if (source instanceof SourceEntry.File file) {
      return fault(
          new FileVoiceSource(file.path(), file.description(), file.descriptionLink(), null, null));
    }
    return source instanceof SourceEntry.Freesound freesound
        ? fault(freesound)
        : Optional.of("unmute has no such kind");
  }

  private Optional<String> fault(SourceEntry.Freesound source) {
    SoundEntry sound = source.sound();
    Long start = source.startTime();
    if (sound == null) {
      return Optional.of("sound_instance is missing, and so are its author and license");
    }
    return start != null && start != start.intValue()
        ? Optional.of("start_time does not fit 32 bits")
        : fault(
            new FreesoundVoiceSource(
                source.path(), source.url(), whole(start), freesoundSound(sound)));
  }

  private static @Nullable Integer whole(@Nullable Long number) {
    return number == null ? null : Integer.valueOf(number.intValue());
  }

  private static SoundInstance freesoundSound(SoundEntry sound) {
    return new SoundInstance(sound.id(), sound.name(), sound.username(), sound.license());
  }

  /** Returns whether the built-in kind holds the text of a constant. */
  public boolean holds(@Nullable String text) {
    return text != null && fault(new ConstantInstructions(text)).isEmpty();
  }

  private Optional<String> fault(Object kind) {
    return validator.validate(kind).stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
        .sorted()
        .findFirst();
  }
}
