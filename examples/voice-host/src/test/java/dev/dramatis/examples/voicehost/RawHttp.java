package dev.dramatis.examples.voicehost;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection on which a test says what no HTTP client would. */
final class RawHttp implements AutoCloseable {

  private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: (\\d+)\r\n");

  private final Socket socket;

  private RawHttp(Socket socket) {
    this.socket = socket;
  }

  static RawHttp to(String address) throws IOException {
    URI host = URI.create(address);
    Socket socket = new Socket(host.getHost(), host.getPort());
    socket.setSoTimeout(10_000);
    return new RawHttp(socket);
  }

  /** Says it all at once, and gives all that is answered until the host hangs up. */
  static String exchange(String address, String request) throws IOException {
    try (RawHttp connection = to(address)) {
      connection.send(request);
      connection.socket.shutdownOutput();
      return connection.rest();
    }
  }

  /** Asks for a WebSocket. */
  static String upgrade(String path, String host) {
    return String.join(
        "\r\n",
        "GET %s HTTP/1.1".formatted(path),
        "Host: " + host,
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "",
        "");
  }

  void send(String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** The next answer, with its headers. */
  String answer() throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder answer = new StringBuilder();
    while (answer.indexOf("\r\n\r\n") < 0) {
      answer.append(new String(in.readNBytes(1), StandardCharsets.US_ASCII));
    }
    Matcher length = LENGTH.matcher(answer);
    byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    return answer.append(new String(body, StandardCharsets.UTF_8)).toString();
  }

  /** All that is answered until the host hangs up; ten seconds of silence are a failure. */
  String rest() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
