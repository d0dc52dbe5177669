package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MetricsTest {

  @Test
  void metrics_countRequestsByRouteAndCharactersByBank() throws Exception {
    try (RunningHost host = RunningHost.start()) {
      host.get("/v1/characters/gertrude");
      host.get("/v1/characters/gardener");
      host.get("/v1/characters/nobody");
      host.get("/v1/characters/gertrude/prompt");
      host.get("/v1/characters/moody/prompt");
      host.get("/a-path-of-the-client");
      host.send("/v1/voices", r -> r.method("BREW", BodyPublishers.noBody()));
      HttpResponse<String> metrics = host.get("/metrics");

      assertThat(metrics.headers().firstValue("Content-Type"))
          .hasValue("text/plain; version=0.0.4; charset=utf-8");
      assertThat(metrics.body())
          .contains(
              "http_server_requests_seconds_count{method=\"GET\",status=\"200\",uri=\"/v1/characters/{id}\"} 2",
              "http_server_requests_seconds_count{method=\"GET\",status=\"404\",uri=\"/v1/characters/{id}\"} 1",
              "http_server_requests_seconds_count{method=\"GET\",status=\"404\",uri=\"unmatched\"} 1",
              "http_server_requests_seconds_count{method=\"OTHER\",",
              "character_loaded{bank=\"host\"} 7",
              "character_sessions_opened_total{bank=\"host\",kind=\"constant\"} 2",
              "character_sessions_active 0",
              "character_prompt_errors_total{error_type=\"prompt\"} 1",
              "character_load_errors_total{error_type=\"unusable_bank\"} 0")
          .doesNotContain("a-path-of-the-client", "BREW", "gertrude", "gardener");
    }
  }

  @Test
  void callOfTheLlm_hasTheNamesOfOpenTelemetry() throws Exception {
    try (LlmHost host = LlmHost.start()) {
      host.ask(false);
      host.llm()
          .does(
              exchange -> {
                OutputStream out = FakeLlm.startStream(exchange);
                FakeLlm.sendChunk(out, "Indeed.");
                FakeLlm.sendEvent(out, "[DONE]");
              });
      host.ask(true);

      URI server = host.llm().url();
      String call =
          ("gen_ai_agent_id=\"gertrude\",gen_ai_agent_name=\"Gertrude\",gen_ai_operation_name=\"chat\","
                  + "gen_ai_provider_name=\"openai\",gen_ai_request_model=\"acme/test-model\","
                  + "server_address=\"%s\",server_port=\"%d\"")
              .formatted(server.getHost(), server.getPort());
      Await.until(() -> host.host().calls("none") == 2);
      assertThat(host.host().get("/metrics").body().lines())
          .contains(
              "gen_ai_client_inference_duration_seconds_count{error_type=\"none\"," + call + "} 2",
              "gen_ai_client_inference_time_to_first_chunk_seconds_count{" + call + "} 1",
              "gen_ai_client_inference_duration_seconds_bucket{error_type=\"none\","
                  + call
                  + ",le=\"81.92\"} 2");
    }
  }
}
