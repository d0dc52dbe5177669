package dev.dramatis.processor.model;

import dev.dramatis.processor.message.SourcePosition;

/**
 * A package that carries {@code @Bank}.
 *
 * @param name the bank's name and where it stands
 * @param place the annotation
 */
public record BankDeclaration(String packageName, Located<String> name, SourcePosition place) {

  /** How long a bank's name can be. */
  public static final int LONGEST = 100;

  public boolean hasLongName() {
    return name.value().length() > LONGEST;
  }
}
