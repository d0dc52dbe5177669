package dev.dramatis.processor.bank;

import dev.dramatis.annotation.Character;
import java.io.FileNotFoundException;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Tells which folders the class path has, whether they hold classes or only other folders. Only
 * javac says so, when it is asked for a folder as if that were a file: one that is there is not
 * supported, and another is not found. After any other answer, and with any other compiler, the
 * folder may be there.
 */
final class ClassPathFolders {

  private final Filer filer;
  private final boolean isKnown;

  ClassPathFolders(Filer filer, boolean isOfJavac) {
    this.filer = filer;
    this.isKnown = isOfJavac && !isMissing(Character.class.getPackageName());
  }

  /** Returns false if no class of the class path is in a package, or in one within it. */
  boolean mayHave(String packageName) {
    return !isKnown || !isMissing(packageName);
  }

  private boolean isMissing(String packageName) {
    try {
      filer.getResource(StandardLocation.CLASS_PATH, "", packageName.replace('.', '/'));
      return false;
    } catch (FileNotFoundException e) {
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
