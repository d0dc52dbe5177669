package dev.dramatis.processor.option;

import dev.dramatis.character.AcceptedLicenses;
import dev.dramatis.character.License;
import dev.dramatis.character.Suggestions;
import dev.dramatis.processor.message.DidYouMean;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.Bucket;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the options of a build. An invalid option is an issue and otherwise ignored. */
public final class OptionsReader {

  private static final List<String> INVALID_VALUES = List.of("fail", "skip");

  private final Map<String, String> given;
  private final List<Issue> issues = new ArrayList<>();

  /**
   * @param given the options of the compiler; null for an option without a value
   */
  public OptionsReader(Map<String, String> given) {
    this.given = given;
  }

  public Options read() {
    unknownKeys();
    return new Options(
        skipsInvalid(),
        warnings(Option.ERROR),
        warnings(Option.SILENCE),
        licenses(),
        voices(),
        bucket(),
        List.copyOf(issues));
  }

  /** Reports unknown options. Javac passes all options to a processor. */
  private void unknownKeys() {
    for (String key : new TreeSet<>(given.keySet())) {
      if (key.startsWith(Option.PREFIX) && !Option.keys().contains(key)) {
        report(
            Message.UNKNOWN_OPTION,
            key,
            DidYouMean.ask(similar(key)),
            String.join(", ", Option.keys()));
      }
    }
  }

  private static List<String> similar(String key) {
    List<String> names = Option.keys().stream().map(OptionsReader::withoutPrefix).toList();
    return Suggestions.of(withoutPrefix(key), names).stream().map(Option.PREFIX::concat).toList();
  }

  private static String withoutPrefix(String key) {
    return key.substring(Option.PREFIX.length());
  }

  private boolean skipsInvalid() {
    for (String value : values(Option.INVALID)) {
      if (!INVALID_VALUES.contains(value)) {
        invalid(Option.INVALID, value, "an answer to an invalid character", INVALID_VALUES);
      }
    }
    return values(Option.INVALID).contains("skip");
  }

  private Set<String> warnings(Option option) {
    List<String> known = Message.warnings();
    Set<String> ids = new HashSet<>();
    for (String id : values(option)) {
      if (known.contains(id)) {
        ids.add(id);
      } else {
        invalid(option, id, "a warning", known);
      }
    }
    return ids;
  }

  private AcceptedLicenses licenses() {
    List<String> names = new ArrayList<>();
    for (String value : values(Option.LICENSES)) {
      if (AcceptedLicenses.isLicense(value)) {
        names.add(value);
      } else {
        invalid(Option.LICENSES, value, "a license", License.names());
      }
    }
    return names.isEmpty() ? AcceptedLicenses.defaults() : AcceptedLicenses.of(names);
  }

  private Optional<VoiceNames> voices() {
    if (!given.containsKey(Option.VOICES.key())) {
      return Optional.empty();
    }
    String file = value(Option.VOICES);
    try {
      return Optional.of(VoiceNames.read(Path.of(file)));
    } catch (NoSuchFileException e) {
      report(Message.UNREADABLE_VOICE_LIST, file, "there is no " + Path.of(file).toAbsolutePath());
    } catch (CharacterCodingException e) {
      report(Message.UNREADABLE_VOICE_LIST, file, "it is not UTF-8");
    } catch (IOException | InvalidPathException e) {
      report(Message.UNREADABLE_VOICE_LIST, file, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<Bucket> bucket() {
    if (!given.containsKey(Option.BUCKET.key())) {
      return Optional.empty();
    }
    String name = value(Option.BUCKET);
    Optional<Bucket> bucket = Bucket.named(name);
    if (bucket.isEmpty()) {
      report(
          Message.INVALID_OPTION,
          Option.BUCKET.key(),
          name,
          "the last part of a bucket's name",
          "",
          "one from %s to %s".formatted(Bucket.first().name(), Bucket.last().name()));
    }
    return bucket;
  }

  private Set<String> values(Option option) {
    Set<String> values = new TreeSet<>();
    for (String value : value(option).split(",", -1)) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  private String value(Option option) {
    String value = given.get(option.key());
    return value == null ? "" : value.strip();
  }

  private void invalid(Option option, String value, String what, List<String> known) {
    report(
        Message.INVALID_OPTION,
        option.key(),
        value,
        what,
        DidYouMean.ask(Suggestions.of(value, known)),
        known.size() > 2 ? "some of " + String.join(", ", known) : String.join(" or ", known));
  }

  private void report(Message message, Object... values) {
    issues.add(message.about(Issue.NO_CHARACTER, SourcePosition.nowhere(), values));
  }
}
