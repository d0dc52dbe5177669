package dev.dramatis.examples.langchain4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/** Texts by key, each in a file of one folder. A failing disk is an unchecked exception. */
final class TextFiles {

  private final Path folder;
  private final String suffix;

  TextFiles(Path folder, String suffix) {
    this.folder = folder;
    this.suffix = suffix;
  }

  Optional<String> read(String key) {
    try {
      return Optional.of(Files.readString(file(key)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a text whole or not at all, also if the process ends meanwhile. */
  void write(String key, String text) {
    try {
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, "text", ".tmp");
      Files.writeString(written, text);
      Files.move(written, file(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String key) {
    try {
      Files.deleteIfExists(file(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the time of the last write or {@link #touch}. */
  Instant lastUse(String key) {
    try {
      return Files.getLastModifiedTime(file(key)).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void touch(String key, Instant now) {
    try {
      Files.setLastModifiedTime(file(key), FileTime.from(now));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String key) {
    return folder.resolve(URLEncoder.encode(key, UTF_8) + suffix);
  }
}
