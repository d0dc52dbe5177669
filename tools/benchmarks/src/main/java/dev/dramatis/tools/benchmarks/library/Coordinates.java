package dev.dramatis.tools.benchmarks.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The libraries of the measured programs, each in the version that the root {@code pom.xml} pins.
 */
public final class Coordinates {

  private static final String FILE = "coordinates.properties";

  private static final Properties ALL = read();

  private Coordinates() {}

  /**
   * Returns the coordinates of a library as {@code group:artifact:version}.
   *
   * @param artifact its artifact id, such as {@code jandex}
   * @throws IllegalArgumentException if {@code coordinates.properties} does not have it
   */
  public static String of(String artifact) {
    String coordinates = ALL.getProperty(artifact);
    if (coordinates == null) {
      throw new IllegalArgumentException(
          "%s has no \"%s\"; add a line for it.".formatted(FILE, artifact));
    }
    if (coordinates.contains("${")) {
      throw new IllegalStateException(
          "%s has no version in %s; let Maven process the resources.".formatted(coordinates, FILE));
    }
    return coordinates;
  }

  private static Properties read() {
    try (InputStream file = Coordinates.class.getResourceAsStream(FILE)) {
      Properties all = new Properties();
      all.load(Objects.requireNonNull(file, FILE));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
