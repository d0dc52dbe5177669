package dev.dramatis.examples.voicehost.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The place of the voices' samples: each has the path of its voice there. */
public sealed interface SamplesConfig {

  /** A folder of this machine. */
  record Folder(Path path) implements SamplesConfig {}

  /** An address on the web, which ends with a slash. */
  record Web(URI address) implements SamplesConfig {}

  /** Reads the setting; empty if there is none. */
  static Optional<SamplesConfig> from(Settings settings) {
    return settings.text(Setting.DRAMATIS_VOICE_SAMPLES).map(value -> of(settings, value));
  }

  /** A scheme has two letters or more, unlike the drive of a Windows path. */
  private static SamplesConfig of(Settings settings, String value) {
    return value.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")
        ? new Web(address(settings, value))
        : new Folder(folder(settings, value));
  }

  private static URI address(Settings settings, String value) {
    try {
      URI address = new URI(value.endsWith("/") ? value : value + "/");
      boolean isWeb =
          "http".equalsIgnoreCase(address.getScheme())
              || "https".equalsIgnoreCase(address.getScheme());
      if (isWeb
          && address.getHost() != null
          && address.getPort() <= 65_535
          && address.getRawUserInfo() == null
          && address.getRawQuery() == null
          && address.getRawFragment() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // the message is below
    }
    throw settings.badSecret(
        Setting.DRAMATIS_VOICE_SAMPLES,
        "is no address of samples; write one such as https://example.org/voices/, without a user"
            + " name, a query and a fragment");
  }

  private static Path folder(Settings settings, String value) {
    try {
      Path folder = Path.of(value);
      if (Files.isDirectory(folder) && Files.isReadable(folder)) {
        return folder;
      }
    } catch (InvalidPathException e) {
      // the message is below
    }
    throw settings.bad(
        Setting.DRAMATIS_VOICE_SAMPLES,
        value,
        "; it must be a folder that the host can read, or an address such as"
            + " https://example.org/voices/");
  }
}
