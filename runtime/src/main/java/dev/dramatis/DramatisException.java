package dev.dramatis;

import org.jspecify.annotations.Nullable;

/** The superclass of all exceptions of this library. */
public abstract class DramatisException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DramatisException(String message) {
    super(message);
  }

  DramatisException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
