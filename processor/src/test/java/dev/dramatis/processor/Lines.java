package dev.dramatis.processor;

import java.io.IOException;
import java.util.Arrays;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The line of a source at which a diagnostic points. */
final class Lines {

  private Lines() {}

  static String of(Diagnostic<? extends JavaFileObject> diagnostic) {
    try {
      String text = diagnostic.getSource().getCharContent(false).toString();
      return Arrays.asList(text.split("\n", -1)).get((int) diagnostic.getLineNumber() - 1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
