package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.llm.ChatText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Tells conversations apart by what was said in them: a client of chat completions names no
 * conversation, but sends all of it again with each turn, the host's own answers included.
 */
final class History {

  private History() {}

  /** What the conversation was after its last answer; empty if it has had none. */
  static Optional<String> soFar(ChatRequest request) {
    List<JsonNode> messages = request.messages();
    for (int end = messages.size(); end > 0; end--) {
      if (isAnswer(messages.get(end - 1))) {
        return Optional.of(fingerprint(request, messages.subList(0, end)).end());
      }
    }
    return Optional.empty();
  }

  /** What the conversation is once it has been answered. */
  static String after(ChatRequest request, String answer) {
    return fingerprint(request, request.messages()).add("assistant", answer).end();
  }

  private static boolean isAnswer(JsonNode message) {
    return message.path("role").asString("").equals("assistant");
  }

  private static Fingerprint fingerprint(ChatRequest request, List<JsonNode> messages) {
    Fingerprint fingerprint = new Fingerprint().add(request.model(), request.user());
    for (JsonNode message : messages) {
      fingerprint.add(message.path("role").asString(""), ChatText.of(message));
    }
    return fingerprint;
  }

  /** A digest, so that nothing that was said is kept. */
  private static final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }

    /** Clients may trim an answer before they send it again. */
    Fingerprint add(String who, String what) {
      byte[] text = (who + '\n' + what.strip()).getBytes(StandardCharsets.UTF_8);
      digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(text);
      return this;
    }

    String end() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
