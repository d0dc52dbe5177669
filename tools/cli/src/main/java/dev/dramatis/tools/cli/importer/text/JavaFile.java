package dev.dramatis.tools.cli.importer.text;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.StringWrapper;
import java.util.TreeSet;

/** One Java source: its package, its imports, and what it declares, in google-java-format. */
public final class JavaFile {

  private static final Formatter FORMATTER = new Formatter();

  private final String packageName;
  private final TreeSet<String> imports = new TreeSet<>();
  private final StringBuilder body = new StringBuilder();

  public JavaFile(String packageName) {
    this.packageName = packageName;
  }

  /** Imports a class. */
  public JavaFile use(String className) {
    imports.add(className);
    return this;
  }

  /** Adds code, laid out in any way. */
  public JavaFile add(String code) {
    body.append(code);
    return this;
  }

  /** Adds an annotation of the declaration that follows. */
  public JavaFile annotate(String annotation) {
    return add(annotation + "\n");
  }

  /** Returns the text of the whole file. */
  public String text() {
    StringBuilder code = new StringBuilder("package " + packageName + ";\n");
    imports.forEach(name -> code.append("import ").append(name).append(";\n"));
    return formatted(code.append(body).toString());
  }

  private static String formatted(String code) {
    try {
      return StringWrapper.wrap(FORMATTER.formatSource(code), FORMATTER);
    } catch (FormatterException e) {
      throw new IllegalStateException("generated code that is no Java", e);
    }
  }
}
