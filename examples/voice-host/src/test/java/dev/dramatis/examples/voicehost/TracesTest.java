package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Traces, at a collector that reads what OpenTelemetry's exporter sends. */
class TracesTest {

  private static final String CLIENTS_TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String CLIENTS_SPAN = "b7ad6b7169203331";

  private final Queue<Span> spans = new ConcurrentLinkedQueue<>();
  private HttpServer collector;
  private FakeLlm llm;

  @BeforeEach
  void start() throws IOException {
    collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    collector.createContext("/v1/traces", this::collect);
    collector.start();
    llm = FakeLlm.saying("Indeed.");
  }

  @AfterEach
  void stop() {
    collector.stop(0);
    llm.close();
  }

  private void collect(HttpExchange exchange) throws IOException {
    try (exchange) {
      ExportTraceServiceRequest.parseFrom(exchange.getRequestBody())
          .getResourceSpansList()
          .forEach(
              resource ->
                  resource
                      .getScopeSpansList()
                      .forEach(scope -> spans.addAll(scope.getSpansList())));
      exchange.sendResponseHeaders(200, -1);
    }
  }

  /** Asks a host once, and ends it, so that all spans have been sent. */
  private HttpResponse<String> askOnce(String endpoint) throws Exception {
    try (RunningHost host =
        RunningHost.with(llm.settings("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint))) {
      return host.send(
          "/v1/chat/completions",
          request ->
              request
                  .header("Content-Type", "application/json")
                  .header("traceparent", "00-%s-%s-01".formatted(CLIENTS_TRACE, CLIENTS_SPAN))
                  .POST(
                      BodyPublishers.ofString(
                          "{\"model\":\"gertrude\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}")));
    }
  }

  private String endpoint() {
    return "http://127.0.0.1:" + collector.getAddress().getPort();
  }

  private static Map<String, String> attributes(Span span) {
    return span.getAttributesList().stream()
        .collect(Collectors.toMap(KeyValue::getKey, each -> each.getValue().getStringValue()));
  }

  @Test
  void answer_joinsTheTraceOfItsClient() throws Exception {
    askOnce(endpoint());

    HexFormat hex = HexFormat.of();
    assertThat(spans)
        .allMatch(span -> hex.formatHex(span.getTraceId().toByteArray()).equals(CLIENTS_TRACE))
        .extracting(Span::getName, Span::getKind)
        .containsExactly(
            tuple("chat acme/test-model", Span.SpanKind.SPAN_KIND_CLIENT),
            tuple("invoke_agent Gertrude", Span.SpanKind.SPAN_KIND_SERVER));
    Span answer = spans.stream().skip(1).findFirst().orElseThrow();
    assertThat(hex.formatHex(answer.getParentSpanId().toByteArray())).isEqualTo(CLIENTS_SPAN);
    assertThat(spans.element().getParentSpanId()).isEqualTo(answer.getSpanId());
  }

  @Test
  void callOfTheLlm_hasTheAttributesOfOpenTelemetry() throws Exception {
    askOnce(endpoint());

    assertThat(attributes(spans.element()))
        .containsOnly(
            Map.entry("gen_ai.operation.name", "chat"),
            Map.entry("gen_ai.provider.name", "openai"),
            Map.entry("gen_ai.request.model", "acme/test-model"),
            Map.entry("gen_ai.request.stream", "false"),
            Map.entry("gen_ai.agent.id", "gertrude"),
            Map.entry("gen_ai.agent.name", "Gertrude"),
            Map.entry("server.address", "127.0.0.1"),
            Map.entry("server.port", Integer.toString(llm.url().getPort())));
  }

  @Test
  void failedCall_isAnErrorInItsSpan() throws Exception {
    llm.does(exchange -> FakeLlm.send(exchange, 500, "text/plain", "no"));
    askOnce(endpoint());

    assertThat(spans.element().getStatus().getCode()).isEqualTo(StatusCode.STATUS_CODE_ERROR);
    assertThat(attributes(spans.element())).containsEntry("error.type", "failed");
  }

  @Test
  void collectorThatIsDown_isNoFaultOfAnAnswer() throws Exception {
    assertThat(askOnce("http://127.0.0.1:1").statusCode()).isEqualTo(200);
  }
}
