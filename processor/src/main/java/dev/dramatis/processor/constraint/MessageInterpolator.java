package dev.dramatis.processor.constraint;

import java.util.function.UnaryOperator;

/** Jakarta Validation's message interpolation: parameters, expressions, and escapes of both. */
final class MessageInterpolator {

  private static final String ESCAPABLE = "{}$\\";

  private final UnaryOperator<String> parameters;
  private final UnaryOperator<String> expressions;

  /**
   * @param parameters returns the text for <code>{name}</code>
   * @param expressions returns the text for <code>${name}</code>
   */
  MessageInterpolator(UnaryOperator<String> parameters, UnaryOperator<String> expressions) {
    this.parameters = parameters;
    this.expressions = expressions;
  }

  String interpolate(String message) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < message.length()) {
      at = appendNext(message, at, text);
    }
    return text.toString();
  }

  /** Appends the part at a position, and returns the position of the next. */
  private int appendNext(String message, int at, StringBuilder text) {
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
