package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.examples.voicehost.config.Setting;
import dev.dramatis.instructions.NewsSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host as a process of its own: how it starts, and fails to start. */
class VoiceHostTest {

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void start_saysWhereAndHowManyInOneLine() throws Exception {
    try (HostProcess host =
        HostProcess.start(folder, HostProcess.classPath(), Map.of("DRAMATIS_PORT", "0"))) {
      HttpResponse<String> voices = get(host.address() + "v1/voices");

      assertThat(voices.statusCode()).isEqualTo(200);
      assertThat(host.out())
          .matches(
              "The voice host is ready at http://127\\.0\\.0\\.1:\\d+/"
                  + " with \\d+ characters of \\d+ banks?, no errors\\. Ctrl\\+C stops it\\.\\R");
      assertThat(host.err()).isEmpty();
    }
  }

  @Test
  void portInUse_isOneLineAndStatusOne() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertFails(
          HostProcess.classPath(),
          Map.of("DRAMATIS_PORT", port),
          1,
          "The voice host cannot listen on 127.0.0.1 port "
              + port
              + ": another process listens there; stop it, or set DRAMATIS_PORT to a free port.");
    }
  }

  @Test
  void addressOfAnotherMachine_isOneLineAndStatusOne() throws Exception {
    assertFails(
        HostProcess.classPath(),
        Map.of("DRAMATIS_HOST", "192.0.2.1"),
        1,
        "The voice host cannot listen on 192.0.2.1 port 8000:"
            + " set DRAMATIS_HOST to an address of this machine.");
  }

  @Test
  void badPort_isOneLineAndStatusTwo() throws Exception {
    assertFails(
        HostProcess.classPath(),
        Map.of("DRAMATIS_PORT", "80a"),
        2,
        "DRAMATIS_PORT is \"80a\"; it must be a port number from 1 to 65535, or 0 for any free one");
  }

  @Test
  void classPathWithoutCharacters_isInTheLogAndStatusOne() throws Exception {
    try (HostProcess host =
        HostProcess.start(
            folder, HostProcess.classPathWithoutCharacters(), Map.of("DRAMATIS_PORT", "0"))) {
      assertThat(host.exitStatus()).isEqualTo(1);
      assertThat(host.out()).isEmpty();
      assertThat(host.err())
          .contains("bank dev.dramatis.characters.CharacterIndex: the bank was there when its host")
          .endsWith("The voice host does not start without its whole cast; the log says why.\n");
    }
  }

  @Test
  void cast_isWhole() {
    CharacterCast.builder().with(NewsSource.class, List::of).load();
  }

  @Test
  void help_listsEverySettingAndStartsNothing() throws Exception {
    try (HostProcess host =
        HostProcess.start(folder, HostProcess.classPath(), Map.of(), "--help")) {
      assertThat(host.exitStatus()).isZero();
      assertThat(host.err()).isEmpty();
      assertThat(host.out()).startsWith("Serves the characters").contains("--config FILE");
      for (Setting setting : Setting.values()) {
        assertThat(host.out())
            .contains(
                "\n  %s [%s]%n      %s%n"
                    .formatted(setting, setting.defaultValue(), setting.meaning()));
      }
    }
  }

  @Test
  void unknownArgument_isOneLineAndStatusTwo() throws Exception {
    assertFails(
        HostProcess.classPath(),
        Map.of(),
        2,
        "The voice host takes --config FILE, once, and --help; all else is set in that file or in"
            + " the environment, as --help says",
        "8000");
  }

  @Test
  void badFile_isOneLineAndStatusTwo() throws Exception {
    Path file = Files.writeString(folder.resolve("host.properties"), "\nDRAMATIS_POTR=8000");

    assertFails(
        HostProcess.classPath(),
        Map.of(),
        2,
        file + ":2: there is no such setting; did you mean DRAMATIS_PORT?",
        "--config",
        file.toString());
  }

  @Test
  void unknownTool_isInTheLogWithTheNearestNameAndStatusOne() throws Exception {
    try (HostProcess host =
        HostProcess.start(
            folder, HostProcess.classPath(), Map.of("DRAMATIS_TOOLS", "quizz-show:*"))) {
      assertThat(host.exitStatus()).isEqualTo(1);
      assertThat(host.out()).isEmpty();
      assertThat(host.err())
          .contains("quizz-show:*", "did you mean \"quiz-show\"?")
          .endsWith("The voice host does not start without its whole cast; the log says why.\n");
    }
  }

  private void assertFails(
      String classPath,
      Map<String, String> environment,
      int status,
      String line,
      String... arguments)
      throws Exception {
    try (HostProcess host = HostProcess.start(folder, classPath, environment, arguments)) {
      assertThat(host.exitStatus()).isEqualTo(status);
      assertThat(host.out()).isEmpty();
      assertThat(host.err().strip()).isEqualTo(line);
    }
  }

  private HttpResponse<String> get(String address) throws Exception {
    return client.send(request(address), BodyHandlers.ofString());
  }

  private static HttpRequest request(String address) {
    return HttpRequest.newBuilder(URI.create(address)).build();
  }
}
