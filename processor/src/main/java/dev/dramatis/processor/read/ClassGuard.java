package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Keeps a class that ECJ cannot resolve from the others. ECJ throws where a value in an annotation
 * is of a type that its element does not take, be it in a kind or a constraint, and over a jar that
 * lacks a supertype.
 */
final class ClassGuard {

  private final Elements elements;

  ClassGuard(Elements elements) {
    this.elements = elements;
  }

  /** Returns what a reader makes of a type. */
  <T> T read(TypeElement type, Function<TypeElement, T> reader, Function<Issue, T> unreadable) {
    try {
      return reader.apply(type);
    } catch (RuntimeException e) {
      if (!e.getClass().getName().startsWith("org.eclipse.")) {
        throw e;
      }
      return unreadable.apply(
          Message.UNREADABLE_CLASS.about(
              elements.getBinaryName(type).toString(),
              SourcePosition.of(type),
              type.getSimpleName(),
              problem(e)));
    }
  }

  /** Returns ECJ's problem without the number that it has in ECJ. */
  private static String problem(RuntimeException e) {
    String message = e.getMessage();
    return message == null ? e.toString() : message.replaceFirst("^Pb\\(\\d+\\) ", "");
  }
}
