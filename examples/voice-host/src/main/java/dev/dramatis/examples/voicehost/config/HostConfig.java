package dev.dramatis.examples.voicehost.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/**
 * What is configured about the host.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param showsPrompts whether whoever can reach the host may read the characters' prompts
 * @param limits how much the host takes on
 * @param llm the server of the LLM
 * @param backends the servers that a conversation needs beside it
 */
public record HostConfig(
    String host, int port, boolean showsPrompts, Limits limits, LlmConfig llm, Backends backends) {

  /**
   * Reads the settings that the host's {@code --help} lists.
   *
   * @throws BadConfigException if one of them cannot be what it is
   */
  public static HostConfig from(Map<String, String> variables) {
    Settings settings = new Settings(variables);
    String host = settings.text("DRAMATIS_HOST", "127.0.0.1");
    return new HostConfig(
        host,
        settings.port("DRAMATIS_PORT", 8000),
        settings.isOn("DRAMATIS_PROMPTS", address("DRAMATIS_HOST", host).isLoopbackAddress()),
        Limits.from(settings),
        LlmConfig.from(settings),
        Backends.from(settings));
  }

  private static InetAddress address(String name, String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new BadConfigException(
          "%s is \"%s\", which is no address of this machine; 127.0.0.1 serves it alone, 0.0.0.0 its network"
              .formatted(name, host));
    }
  }
}
