package dev.dramatis.processor.constraint;

import java.util.function.UnaryOperator;

/** The syntax of Jakarta Validation's messages: parameters, expressions, and escapes of both. */
final class MessageTemplate {

  private static final String ESCAPABLE = "{}$\\";

  private final UnaryOperator<String> parameters;
  private final UnaryOperator<String> expressions;

  /**
   * @param parameters what <code>{name}</code> becomes
   * @param expressions what <code>${name}</code> becomes
   */
  MessageTemplate(UnaryOperator<String> parameters, UnaryOperator<String> expressions) {
    this.parameters = parameters;
    this.expressions = expressions;
  }

  String fill(String message) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < message.length()) {
      at = fillOne(message, at, text);
    }
    return text.toString();
  }

  /** Adds what stands at a position, and says where the next begins. */
  private int fillOne(String message, int at, StringBuilder text) {
    if (isEscape(message, at)) {
      text.append(message.charAt(at + 1));
      return at + 2;
    }
    int end = message.indexOf('}', at);
    if (end > 0 && message.startsWith("${", at)) {
      text.append(expressions.apply(message.substring(at + 2, end)));
      return end + 1;
    }
    if (end > 0 && message.charAt(at) == '{') {
      text.append(parameters.apply(message.substring(at + 1, end)));
      return end + 1;
    }
    text.append(message.charAt(at));
    return at + 1;
  }

  private static boolean isEscape(String message, int at) {
    return message.charAt(at) == '\\'
        && at + 1 < message.length()
        && ESCAPABLE.indexOf(message.charAt(at + 1)) >= 0;
  }
}
