package dev.dramatis.processor.message;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * Something to report to the author.
 *
 * @param message which message of the catalogue
 * @param kind how grave it is in this build: an option can make a warning an error, or the errors
 *     of a character warnings
 * @param subject the binary name of the character class, or the qualified name of the kind, package
 *     or module, that it is about
 * @param place the smallest place that it is about
 * @param text what is wrong and the fix
 */
public record Issue(
    Message message, Diagnostic.Kind kind, String subject, SourcePosition place, String text) {

  /** The subject where no single character is at fault, so that none is left out for it. */
  public static final String NO_CHARACTER = "";

  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** The same as an error. */
  public Issue asError() {
    return new Issue(message, Diagnostic.Kind.ERROR, subject, place, text);
  }

  /** The same as a warning, because the build goes on without the character. */
  public Issue asLeftOut() {
    return new Issue(
        message,
        Diagnostic.Kind.WARNING,
        subject,
        place,
        text + "; until then the index leaves it out");
  }

  /** The same without its subject, which is not printed. */
  public Issue withoutSubject() {
    return new Issue(message, kind, NO_CHARACTER, place, text);
  }

  /** Prints it, unless the compiler itself reports the mistake that it follows from. */
  public void print(Messager messager, SourceCode sources) {
    if (!sources.explains(this)) {
      place.print(messager, sources, kind, "[" + message.id() + "] " + text);
    }
  }
}
