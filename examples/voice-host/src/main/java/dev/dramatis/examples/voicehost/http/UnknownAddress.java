package dev.dramatis.examples.voicehost.http;

import dev.dramatis.character.Suggestions;
import java.util.List;
import java.util.regex.Pattern;

/** The error for a request to an address where there is nothing. */
final class UnknownAddress {

  static final String CODE = "unknown_route";

  private static final String VERSION = "/v1";

  private static final List<String> KNOWN =
      List.of(
          "/v1/attributions",
          "/v1/characters",
          "/v1/chat/completions",
          "/v1/health",
          "/v1/models",
          "/v1/realtime",
          "/v1/responses",
          "/v1/voices");

  /** What OpenAI's API has for what it stores. */
  private static final Pattern STORED =
      Pattern.compile("/v1/(responses/[^/]+|conversations)(/.*)?");

  private UnknownAddress() {}

  static ErrorBody of(String path) {
    if (!path.endsWith("/responses") && STORED.matcher(path).matches()) {
      return error(
          "This host stores no responses and no conversations;"
              + " send the whole conversation to POST /v1/responses.",
          List.of("/v1/responses"));
    }
    List<String> near = near(path);
    if (!near.isEmpty()) {
      String names = String.join(", ", near);
      return error("There is nothing at this address; did you mean " + names + "?", near);
    }
    return error(
        path.startsWith(VERSION + "/")
            ? "There is nothing at this address. The host answers in text, at /v1/chat/completions"
                + " and /v1/responses; it has no audio, images, embeddings or files."
            : "There is nothing at this address; the page at / lists what there is.",
        List.of());
  }

  /** The base address of a client may lack the version, have it twice, or have more after it. */
  private static List<String> near(String path) {
    List<String> ends =
        KNOWN.stream().filter(known -> path.endsWith(known.substring(VERSION.length()))).toList();
    boolean isBelow = path.startsWith(VERSION + "/");
    return !ends.isEmpty() || !isBelow ? ends : Suggestions.of(path, KNOWN);
  }

  private static ErrorBody error(String message, List<String> near) {
    return new ErrorBody(message, ErrorBody.Type.CLIENT, null, CODE, near);
  }
}
