package dev.dramatis.tools.importer.text;

import java.util.TreeSet;

/** One Java source: its package, its imports, and what it declares. */
public final class JavaFile {

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

  /** Adds lines, each of which ends with a line feed. */
  public JavaFile add(String lines) {
    body.append(lines);
    return this;
  }

  /** Adds an annotation on a declaration that is not indented. */
  public JavaFile annotate(Value annotation) {
    return add(Broken.fitting(annotation, 0, 0, 0) + "\n");
  }

  /** The text of the whole file. */
  public String text() {
    StringBuilder text = new StringBuilder("package " + packageName + ";\n\n");
    imports.forEach(name -> text.append("import ").append(name).append(";\n"));
    return text.append(imports.isEmpty() ? "" : "\n").append(body).toString();
  }
}
