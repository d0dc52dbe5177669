package dev.dramatis.tools.cli.importer.write;

import dev.dramatis.tools.cli.importer.text.JavaFile;

/** The interface that characters without instructions implement: every character has a persona. */
public final class NoInstructions {

  /** Its simple name, by which the export knows it. */
  public static final String NAME = "NoInstructions";

  private NoInstructions() {}

  static String text(String packageName) {
    return new JavaFile(packageName)
        .use("dev.dramatis.character.PromptContext")
        .use("dev.dramatis.character.PromptGenerator")
        .use("dev.dramatis.instructions.SmalltalkInstructions")
        .use("java.util.List")
        .add(
            """
            /**
             * A character whose entry in a voices.yaml had no instructions: it makes small talk.
             *
             * <p>Give the characters instructions of their own, and remove this interface.
             */
            interface NoInstructions extends PromptGenerator {

              @Override
              default String persona(PromptContext context) {
                return new SmalltalkInstructions(List.of(), null).persona(context);
              }
            }
            """)
        .text();
  }
}
