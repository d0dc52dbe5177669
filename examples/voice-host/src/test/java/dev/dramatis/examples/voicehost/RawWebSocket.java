package dev.dramatis.examples.voicehost;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A WebSocket that sends texts and reads late or never what comes back, with a small buffer. */
final class RawWebSocket implements AutoCloseable {

  private static final byte[] MASK = {1, 2, 3, 4};

  private final Socket socket;

  private RawWebSocket(Socket socket) {
    this.socket = socket;
  }

  static RawWebSocket to(String address) throws IOException {
    return to(address, "/v1/realtime");
  }

  static RawWebSocket to(String address, String path) throws IOException {
    URI host = URI.create(address);
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress(host.getHost(), host.getPort()));
    socket.setSoTimeout(10_000);
    socket
        .getOutputStream()
        .write(RawHttp.upgrade(path, "localhost").getBytes(StandardCharsets.US_ASCII));
    readHeaders(socket.getInputStream());
    return new RawWebSocket(socket);
  }

  private static void readHeaders(InputStream in) throws IOException {
    int state = 0;
    while (state < 4) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the host hung up");
      }
      boolean isExpected = next == (state % 2 == 0 ? '\r' : '\n');
      state = isExpected ? state + 1 : next == '\r' ? 1 : 0;
    }
  }

  void send(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(0x81);
    if (bytes.length < 126) {
      frame.write(0x80 | bytes.length);
    } else {
      frame.write(0x80 | 127);
      for (int shift = 56; shift >= 0; shift -= 8) {
        frame.write((int) ((long) bytes.length >>> shift));
      }
    }
    frame.writeBytes(MASK);
    for (int i = 0; i < bytes.length; i++) {
      frame.write(bytes[i] ^ MASK[i % 4]);
    }
    socket.getOutputStream().write(frame.toByteArray());
    socket.getOutputStream().flush();
  }

  /** Returns all frames until the host hangs up; this client does not hang up in its turn. */
  String readToEnd() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
