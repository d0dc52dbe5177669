package dev.dramatis.examples.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A page of the guide.
 *
 * @param name its file's name
 */
record Page(String name, List<Step> steps) {

  static Page read(String name) {
    try {
      return new Page(name, PageReader.steps(Files.readAllLines(Path.of(name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
