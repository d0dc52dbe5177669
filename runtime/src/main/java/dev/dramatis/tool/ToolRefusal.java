package dev.dramatis.tool;

import java.util.Objects;

/**
 * The refusal of a call by the code of a tool. It is the one exception whose message the LLM reads.
 *
 * <pre>{@code
 * throw new ToolRefusal("The kitchen is closed. Offer a table for tomorrow.");
 * }</pre>
 */
public final class ToolRefusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * Makes a refusal, which has no stack trace.
   *
   * @param forTheLlm what the LLM reads, in full sentences
   */
  public ToolRefusal(String forTheLlm) {
    super(Objects.requireNonNull(forTheLlm, "forTheLlm"), null, false, false);
  }
}
