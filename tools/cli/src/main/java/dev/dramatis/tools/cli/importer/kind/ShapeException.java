package dev.dramatis.tools.cli.importer.kind;

/** A value that no annotation holds, or that is of another shape than the earlier ones. */
final class ShapeException extends Exception {

  private static final long serialVersionUID = 1L;

  ShapeException(String message) {
    super(message);
  }
}
