package dev.dramatis.processor.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler told its user.
 *
 * @param id what stands in brackets before a message of ours; empty for the compiler's own
 * @param kind how bad it is
 * @param file the path of the source file; empty where no place is told
 * @param line the line's number; -1 where no place is told
 * @param lineText what stands on that line
 * @param text the message, without the id
 */
public record Told(
    String id, Diagnostic.Kind kind, String file, long line, String lineText, String text) {

  static Told of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = String.valueOf(diagnostic.getMessage(Locale.ROOT)).strip();
    int end = text.startsWith("[") ? text.indexOf("] ") : -1;
    JavaFileObject source = diagnostic.getSource();
    return new Told(
        end < 0 ? "" : text.substring(1, end),
        diagnostic.getKind(),
        source == null ? "" : source.toUri().getPath(),
        diagnostic.getLineNumber(),
        source == null ? "" : line(source, (int) diagnostic.getLineNumber()),
        end < 0 ? text : text.substring(end + 2));
  }

  private static String line(JavaFileObject source, int number) {
    List<String> lines = Folder.read(Path.of(source.toUri())).lines().toList();
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** Whether the processor told it, and not the compiler itself. */
  public boolean isOurs() {
    return !id.isEmpty();
  }

  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  public boolean isWarning() {
    return kind == Diagnostic.Kind.WARNING || kind == Diagnostic.Kind.MANDATORY_WARNING;
  }

  @Override
  public String toString() {
    return "%s [%s] %s%n    at %s:%d  %s".formatted(kind, id, text, file, line, lineText);
  }
}
