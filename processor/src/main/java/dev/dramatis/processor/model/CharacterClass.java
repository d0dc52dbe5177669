package dev.dramatis.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * The name of a character class as a trace has it, which has both its canonical name and that of
 * its class file: {@code cast/Sisters.Anna} is {@code cast.Sisters.Anna} in {@code
 * cast/Sisters$Anna.class}.
 *
 * @param simpleNames the names of the class and of those around it, joined by dots
 */
public record CharacterClass(String packageName, String simpleNames) {

  public static CharacterClass of(ClassName type) {
    return new CharacterClass(type.packageName(), String.join(".", type.simpleNames()));
  }

  /** Reads a line of a trace; returns empty if it is none. */
  public static Optional<CharacterClass> of(String line) {
    int slash = line.indexOf('/');
    return Optional.of(
            new CharacterClass(line.substring(0, Math.max(0, slash)), line.substring(slash + 1)))
        .filter(type -> slash > 0 && SourceVersion.isName(type.canonicalName()));
  }

  public String canonicalName() {
    return packageName + "." + simpleNames;
  }

  /** The name of its class file, without the ending. */
  public String binarySimpleName() {
    return simpleNames.replace('.', '$');
  }

  public String line() {
    return packageName + "/" + simpleNames;
  }
}
