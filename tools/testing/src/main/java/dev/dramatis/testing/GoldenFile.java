package dev.dramatis.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A file with the prompts of one character.
 *
 * @param path the file
 * @param name the path as messages show it
 */
record GoldenFile(Path path, String name) {

  /** Returns true if there is anything at the path, be it a file or not. */
  boolean exists() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns true if the file begins as this library's files do. */
  boolean isGolden() {
    try {
      return read().startsWith(MadePrompt.MARK);
    } catch (AssertionError e) {
      return false;
    }
  }

  /**
   * Returns the text, with a line feed at each line's end.
   *
   * @throws AssertionError if it cannot be read
   */
  String read() {
    requireFile();
    try {
      byte[] bytes = Files.readAllBytes(path);
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .toString()
          .replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw Failures.failed(
          "%s is not UTF-8; save it as UTF-8, or delete it and let the tests write it"
              .formatted(name));
    } catch (IOException e) {
      throw Failures.failed("%s cannot be read (%s); make it readable".formatted(name, e), e);
    }
  }

  /**
   * Writes the text, and makes the folder if there is none.
   *
   * @throws AssertionError if it cannot be written
   */
  void write(String text) {
    if (exists()) {
      requireFile();
    }
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (CharacterCodingException e) {
      throw Failures.failed(
          "a prompt for %s has half of a surrogate pair, which no file can hold; correct the text"
              .formatted(name));
    } catch (IOException e) {
      throw Failures.failed(
          "%s cannot be written (%s); make the file and its folder writable".formatted(name, e), e);
    }
  }

  /**
   * Deletes the file.
   *
   * @throws AssertionError if it cannot be deleted
   */
  void delete() {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw Failures.failed(
          "%s cannot be deleted (%s); make its folder writable".formatted(name, e), e);
    }
  }

  private void requireFile() {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      String what =
          Files.isSymbolicLink(path) ? "a link" : Files.isDirectory(path) ? "a folder" : "no file";
      throw Failures.failed(
          "%s is %s; remove it, so that the tests can write a file there".formatted(name, what));
    }
  }
}
