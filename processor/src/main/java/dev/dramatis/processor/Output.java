package dev.dramatis.processor;

import java.io.IOException;
import java.io.InputStream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** What earlier compiles left in the output folders. */
final class Output {

  private final Filer filer;

  Output(Filer filer) {
    this.filer = filer;
  }

  /** Whether there is a class file, or its source among the generated ones. */
  boolean has(String packageName, String binarySimpleName) {
    return has(StandardLocation.CLASS_OUTPUT, packageName, binarySimpleName + ".class")
        || has(StandardLocation.SOURCE_OUTPUT, packageName, binarySimpleName + ".java");
  }

  boolean hasClass(String packageName, String binarySimpleName) {
    return has(StandardLocation.CLASS_OUTPUT, packageName, binarySimpleName + ".class");
  }

  private boolean has(StandardLocation location, String packageName, String file) {
    try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
      return in.read() >= 0;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
