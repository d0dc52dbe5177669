package dev.dramatis.spring.javadoc;

/** A place in a source file where an example can stand, with the code around it. */
enum ExampleShape {
  PACKAGE("package-info", "%2$s\n%1$s"),
  ANNOTATION("Example", "%1$s\n%2$s\nabstract class Example {}"),
  MEMBERS("Example", "%1$s\nabstract class Example extends ExampleContext {\n%2$s\n}"),
  STATEMENTS(
      "Example",
      "%1$s\nabstract class Example extends ExampleContext {\nvoid run() throws Exception {\n%2$s\n}\n}"),
  EXPRESSION(
      "Example", "%1$s\nabstract class Example extends ExampleContext {\nObject value =\n%2$s;\n}");

  private final String file;
  private final String frame;

  ExampleShape(String file, String frame) {
    this.file = file;
    this.frame = frame;
  }

  /** Returns the name of the source file, without its ending. */
  String file() {
    return file;
  }

  /** Returns the source file of an example. */
  String source(String imports, JavadocExample example) {
    return frame.formatted(imports, example.code());
  }
}
