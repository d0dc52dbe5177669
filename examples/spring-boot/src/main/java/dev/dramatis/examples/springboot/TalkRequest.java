package dev.dramatis.examples.springboot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of a turn of a conversation.
 *
 * @param text what the user says
 */
record TalkRequest(
    @Nullable
        @NotBlank(message = "text must not be blank")
        @Size(max = 4_000, message = "text must have at most {max} characters")
        String text) {

  /** Returns what the user says, after the constraints were checked. */
  String said() {
    return text == null ? "" : text;
  }
}
