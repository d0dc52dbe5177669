package dev.dramatis.examples.voicehost;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment decides about the host.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param llmModel the LLM's name as its server calls it
 * @param backends the servers that a conversation needs
 */
record HostConfig(String host, int port, Optional<String> llmModel, Backends backends) {

  /**
   * Reads the variables that {@link VoiceHost} lists.
   *
   * @throws BadConfigException if one of them cannot be what it is
   */
  static HostConfig from(Map<String, String> variables) {
    Environment environment = new Environment(variables);
    return new HostConfig(
        address("DRAMATIS_HOST", environment.text("DRAMATIS_HOST", "127.0.0.1")),
        environment.port("DRAMATIS_PORT", 8000),
        environment.text("KYUTAI_LLM_MODEL"),
        Backends.from(environment));
  }

  private static String address(String name, String host) {
    try {
      InetAddress.getByName(host);
      return host;
    } catch (UnknownHostException e) {
      throw new BadConfigException(
          "%s is \"%s\", which is no address of this machine; 127.0.0.1 serves it alone, 0.0.0.0 its network"
              .formatted(name, host));
    }
  }
}
