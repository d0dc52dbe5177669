package dev.dramatis.tools.importer.write;

/**
 * The interface that characters without instructions implement, since a character says something.
 */
public final class NoInstructions {

  /** Its simple name, by which the export knows it. */
  public static final String NAME = "NoInstructions";

  private NoInstructions() {}

  static String text(String packageName) {
    return """
    package %s;

    import dev.dramatis.instructions.SmalltalkInstructions;
    import dev.dramatis.character.PromptContext;
    import dev.dramatis.character.PromptGenerator;
    import java.util.List;

    /**
     * A character whose entry in a voices.yaml had no instructions: it makes small talk.
     *
     * <p>TODO: give the characters instructions of their own, and remove this.
     */
    interface NoInstructions extends PromptGenerator {

      @Override
      default String persona(PromptContext context) {
        return new SmalltalkInstructions(List.of(), null).persona(context);
      }
    }
    """
        .formatted(packageName);
  }
}
