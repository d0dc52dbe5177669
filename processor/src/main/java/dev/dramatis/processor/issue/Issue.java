package dev.dramatis.processor.issue;

import javax.annotation.processing.Messager;

/**
 * Something to tell the author.
 *
 * @param message which message of the catalogue
 * @param subject the binary name of the character class, or the qualified name of the kind or
 *     package, that it is about
 * @param place the smallest place that it is about
 * @param text what is wrong and the way out
 */
public record Issue(Message message, String subject, Place place, String text) {

  public boolean isError() {
    return message.isError();
  }

  public void print(Messager messager) {
    place.print(messager, message.kind(), "[" + message.id() + "] " + text);
  }
}
