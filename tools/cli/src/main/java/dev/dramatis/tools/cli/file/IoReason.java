package dev.dramatis.tools.cli.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words instead of an exception's name. */
public final class IoReason {

  private IoReason() {}

  /** Returns the reason, to stand behind a colon. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof FileAlreadyExistsException already) {
      return already.getFile() + " exists and is in the way";
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason != null ? reason : e.getClass().getSimpleName();
  }
}
