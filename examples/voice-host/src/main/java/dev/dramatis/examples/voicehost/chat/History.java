package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.llm.ChatText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Tells conversations apart by what was said in them: a client of chat completions names no
 * conversation, but sends all of it again with each turn, the host's own answers included.
 */
final class History {

  private History() {}

  /** What the conversation was after each of its answers, and before it, the latest first. */
  static List<String> earlier(ChatRequest request) {
    Deque<String> histories = new ArrayDeque<>();
    Fingerprint fingerprint = new Fingerprint(request);
    for (JsonNode message : request.messages()) {
      if (isAnswer(message)) {
        histories.addFirst(fingerprint.soFar());
        fingerprint.add(message);
        histories.addFirst(fingerprint.soFar());
      } else {
        fingerprint.add(message);
      }
    }
    return List.copyOf(histories);
  }

  /** What the conversation is while its answer is under way. */
  static String asked(ChatRequest request) {
    return all(request).soFar();
  }

  /** What the conversation is once what was {@link #asked} has been answered. */
  static String answered(String asked, String answer) {
    Fingerprint fingerprint = new Fingerprint(asked);
    fingerprint.add("assistant", answer);
    return fingerprint.soFar();
  }

  private static Fingerprint all(ChatRequest request) {
    Fingerprint fingerprint = new Fingerprint(request);
    request.messages().forEach(fingerprint::add);
    return fingerprint;
  }

  private static boolean isAnswer(JsonNode message) {
    return message.path("role").asString("").equals("assistant");
  }

  /** A digest of digests, so that nothing that was said is kept. */
  private static final class Fingerprint {

    private String soFar;

    Fingerprint(String soFar) {
      this.soFar = soFar;
    }

    Fingerprint(ChatRequest request) {
      soFar = "";
      add(request.model(), request.user());
    }

    void add(JsonNode message) {
      add(message.path("role").asString(""), ChatText.of(message));
    }

    /** Clients may trim an answer before they send it again. */
    void add(String who, String what) {
      soFar = digest(soFar + who + '\n' + what.strip());
    }

    private static String digest(String text) {
      try {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }

    String soFar() {
      return soFar;
    }
  }
}
