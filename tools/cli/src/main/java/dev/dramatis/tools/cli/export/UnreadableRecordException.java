package dev.dramatis.tools.cli.export;

/** A record of a bank whose own code fails while its values are read. */
public final class UnreadableRecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableRecordException(Class<?> type, String what, Throwable cause) {
    super("%s of %s cannot be read: %s".formatted(what, type.getName(), cause), cause);
  }
}
