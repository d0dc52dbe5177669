package dev.dramatis.examples.voicehost.llm;

import dev.dramatis.examples.voicehost.config.LlmConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An LLM behind a server that speaks OpenAI's chat completions. */
public final class RemoteLlm implements Llm {

  private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(5);
  private static final Duration WORDS_PATIENCE = Duration.ofSeconds(1);
  private static final long MOST_WORDS = 1_024;
  private static final int MOST_OF_AN_ANSWER = 8 << 20;
  private static final MediaType JSON = MediaType.get("application/json");

  private final LlmConfig.Server server;
  private final JsonMapper json;
  private final LlmAnswers answers;
  private final LlmLog log;
  private final Duration readTimeout;
  private final OkHttpClient client;

  /**
   * Asks a server.
   *
   * @param timing how long to wait for it
   */
  public RemoteLlm(LlmConfig.Server server, LlmConfig timing, JsonMapper json) {
    this.server = server;
    this.json = json;
    this.answers = new LlmAnswers();
    this.log = new LlmLog(server.apiKey().orElse(""));
    this.readTimeout = timing.readTimeout();
    this.client =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECT_PATIENCE)
            .readTimeout(timing.readTimeout())
            .writeTimeout(timing.readTimeout())
            .callTimeout(timing.timeout())
            .followRedirects(false)
            .build();
  }

  @Override
  public ObjectNode complete(ObjectNode request) {
    request.put("stream", false).remove("stream_options");
    Call call = call(request);
    try {
      return read(call);
    } catch (IOException e) {
      throw log.failed(LlmException.of(e), call, e);
    } catch (LlmException e) {
      throw log.failed(e, call, null);
    }
  }

  private ObjectNode read(Call call) throws IOException {
    try (Response response = execute(call)) {
      BufferedSource body = response.body().source();
      if (body.request(MOST_OF_AN_ANSWER + 1L)) {
        throw LlmException.endless();
      }
      return answers.answer(body.readUtf8());
    }
  }

  @Override
  public LlmStream stream(ObjectNode request) {
    return new RemoteStream(call(request.put("stream", true)), answers, log, readTimeout);
  }

  @Override
  public void cancelAll() {
    client.dispatcher().cancelAll();
  }

  private Call call(ObjectNode asked) {
    asked.put("model", server.model());
    Request.Builder post =
        new Request.Builder()
            .url(server.url() + "/v1/chat/completions")
            .post(RequestBody.create(json.writeValueAsBytes(asked), JSON));
    asked.removeAll(); // its text is all that is needed while the LLM thinks
    server.apiKey().ifPresent(key -> post.header("Authorization", "Bearer " + key));
    return client.newCall(post.build());
  }

  /** The answer of a server that has not refused to give one; blocks until it begins. */
  static Response execute(Call call) throws IOException {
    Response response = call.execute();
    if (!response.isSuccessful()) {
      try (response) {
        throw LlmException.ofStatus(response.code(), firstWords(response));
      }
    }
    return response;
  }

  /** What a server says about its refusal, as far as it comes soon. */
  private static String firstWords(Response response) {
    BufferedSource body = response.body().source();
    body.timeout().deadline(WORDS_PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
    try {
      body.request(MOST_WORDS);
    } catch (IOException e) {
      // what has come until then is something too
    }
    Buffer buffer = body.getBuffer();
    return buffer.snapshot((int) Math.min(buffer.size(), MOST_WORDS)).utf8();
  }
}
