package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.ToolDeclaration;
import java.util.List;

/** A rule about one tool, of a character or of a class that characters inherit from. */
interface ToolRule {

  /**
   * Returns what is wrong with a tool.
   *
   * @param subject the binary name of the class that the issues are about
   */
  List<Issue> check(ToolDeclaration tool, String subject);
}
