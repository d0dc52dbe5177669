package dev.dramatis.examples.voicehost.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings from a file, and what is said about one that cannot be used. */
class ConfigFileTest {

  @TempDir Path folder;

  @Test
  void settings_areReadAsPropertiesFilesAre() throws Exception {
    Path file =
        write(
            """
            # A comment may end with a backslash \\
            DRAMATIS_PORT = 8123

            ! so may this
            DRAMATIS_ALLOWED_HOSTS: a.example, \\
                b.example
            KYUTAI_LLM_MODEL caf\\u00e9/modèle\\\\
            KYUTAI_TTS_URL=\\
            """);
    HostConfig config = from(file, Map.of());

    assertThat(config.port()).isEqualTo(8123);
    assertThat(config.allowedHosts()).contains("a.example", "b.example", "localhost");
    assertThat(config.llm().model()).hasValue("café/modèle\\");
    assertThat(config.backends().tts()).hasToString("http://localhost:8089");
  }

  @Test
  void environment_winsOverTheFileUnlessItIsBlank() throws Exception {
    Path file = write("DRAMATIS_PORT=1\nDRAMATIS_MAX_TURNS=2\n");
    HostConfig config = from(file, Map.of("DRAMATIS_PORT", "3", "DRAMATIS_MAX_TURNS", " "));

    assertThat(config.port()).isEqualTo(3);
    assertThat(config.limits().turns()).isEqualTo(2);
  }

  @Test
  void commandLine_winsOverTheFileThatTheEnvironmentNames() throws Exception {
    String file = write("DRAMATIS_PORT=1").toString();
    String other = Files.writeString(folder.resolve("other"), "DRAMATIS_PORT=2").toString();

    assertThat(HostConfig.from(Map.of("DRAMATIS_CONFIG", file)).port()).isEqualTo(1);
    assertThat(HostConfig.from(Map.of("DRAMATIS_CONFIG", file), Optional.of(other)).port())
        .isEqualTo(2);
  }

  @Test
  void byteOrderMark_isNoPartOfTheFirstKey() throws Exception {
    assertThat(from(write("\uFEFFDRAMATIS_PORT=1"), Map.of()).port()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DRAMATIS_PROT=1 | 1: there is no such setting; did you mean DRAMATIS_PORT?",
        "# one\\n\\ndramatis_max_turns=1|3: there is no such setting; did you mean DRAMATIS_MAX_TURNS?",
        "sk-0123456789abcdef|1: there is no such setting; --help lists all settings",
        "DRAMATIS_CONFIG=x|1: DRAMATIS_CONFIG cannot be set in a file; set it in the environment",
        "DRAMATIS_PORT=1\\n\\nDRAMATIS_PORT=2|3: this setting stands in line 1 already; remove one of the two",
        "DRAMATIS_PORT=1\\\\\\n2\\nDRAMATIS_PORT=2|3: this setting stands in line 1 already; remove one of the two",
        "\\nKYUTAI_LLM_MODEL=C:\\\\users|2: a backslash and a u want four hexadecimal digits; write a backslash twice",
        "\\nDRAMATIS_PORT=many|2: DRAMATIS_PORT is \"many\"; it must be a port number from 1 to 65535, or 0 for any free one",
        "KYUTAI_LLM_API_KEY=a b|1: KYUTAI_LLM_API_KEY must hold printable ASCII characters without spaces",
      })
  void mistake_isSaidWithItsLine(String text, String message) throws Exception {
    Path file = write(text.replace("\\n", "\n").replace("\\\\", "\\"));

    assertThatThrownBy(() -> from(file, Map.of()))
        .isInstanceOf(StartException.class)
        .hasMessage(file + ":" + message);
  }

  @Test
  void fileThatIsNotThere_isSaid() {
    Path file = folder.resolve("nothing");

    assertThatThrownBy(() -> from(file, Map.of()))
        .isInstanceOf(StartException.class)
        .hasMessage("There is no configuration file " + file);
  }

  @Test
  void folder_cannotBeRead() {
    assertThatThrownBy(() -> from(folder, Map.of()))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "The configuration file %s cannot be read; it must be a file that this user may read",
            folder);
  }

  @Test
  void otherEncoding_isSaid() throws Exception {
    Path file = write("KYUTAI_LLM_MODEL=modèle", StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> from(file, Map.of()))
        .isInstanceOf(StartException.class)
        .hasMessage("The configuration file %s is not in UTF-8; save it in UTF-8", file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRAMATIS_MAX_TURN", "DRAMATIS_MAXTURNS"})
  void unknownVariable_isSaidWithTheNearest(String name) {
    assertThatThrownBy(() -> HostConfig.from(Map.of(name, "1")))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "The environment sets %s, which is no setting of the voice host;"
                + " did you mean DRAMATIS_MAX_TURNS?",
            name);
  }

  @Test
  void otherProgramsVariables_areLeftToThem() {
    assertThat(HostConfig.from(Map.of("KYUTAI_OTHER", "x", "PATH", "y")).port()).isEqualTo(8000);
  }

  private static HostConfig from(Path file, Map<String, String> environment) {
    return HostConfig.from(environment, Optional.of(file.toString()));
  }

  private Path write(String text) throws IOException {
    return write(text, StandardCharsets.UTF_8);
  }

  private Path write(String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve("host.properties"), text, charset);
  }
}
