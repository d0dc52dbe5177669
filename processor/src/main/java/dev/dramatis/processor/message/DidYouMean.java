package dev.dramatis.processor.message;

import java.util.List;

/** Asks for the names that an author may have meant. */
public final class DidYouMean {

  private DidYouMean() {}

  /** The question, or nothing where no name is near. */
  public static String ask(List<String> near) {
    return near.isEmpty() ? "" : " (did you mean \"" + String.join("\", \"", near) + "\"?)";
  }
}
