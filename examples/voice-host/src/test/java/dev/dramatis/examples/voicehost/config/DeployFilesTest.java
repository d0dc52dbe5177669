package dev.dramatis.examples.voicehost.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeployFilesTest {

  private static final Pattern SETTING = Pattern.compile("\\b(?:DRAMATIS|KYUTAI)_[A-Z_]+");

  @ParameterizedTest
  @ValueSource(strings = {"compose.yaml", "dramatis-voice-host@.service", "README.md"})
  void deployFile_namesSettingsThatExist(String file) throws Exception {
    String text = Files.readString(Path.of("deploy", file));

    assertThat(SETTING.matcher(text).results().map(MatchResult::group))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(Setting.find(name)).isPresent());
    if (!file.endsWith(".md")) {
      assertThat(text).contains("dev.dramatis.examples.voicehost.VoiceHost");
    }
  }
}
