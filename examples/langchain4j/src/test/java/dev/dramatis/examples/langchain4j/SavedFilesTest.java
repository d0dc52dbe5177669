package dev.dramatis.examples.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedFilesTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final String KEY = "dramatis:1:../a";

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-29T12:00:00Z");
  private SavedFiles files;

  @BeforeEach
  void open() {
    files = new SavedFiles(folder, () -> now);
  }

  @Test
  void find_withoutText_isEmpty() {
    assertThat(files.find(KEY, HOUR)).isEmpty();
  }

  @Test
  void putIfAbsent_twice_keepsTheFirst() {
    assertThat(files.putIfAbsent(KEY, "first", HOUR)).isEqualTo("first");
    assertThat(files.putIfAbsent(KEY, "second", HOUR)).isEqualTo("first");
    assertThat(files.find(KEY, HOUR)).contains("first");
  }

  @Test
  void find_withinTheTime_extendsIt() {
    files.putIfAbsent(KEY, "saved", HOUR);
    now = now.plus(Duration.ofMinutes(50));
    files.find(KEY, HOUR);
    now = now.plus(Duration.ofMinutes(50));

    assertThat(files.find(KEY, HOUR)).contains("saved");
  }

  @Test
  void find_afterTheTime_isEmpty() {
    files.putIfAbsent(KEY, "saved", HOUR);
    now = now.plus(Duration.ofMinutes(61));

    assertThat(files.find(KEY, HOUR)).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void remove_makesRoomForAnother() {
    files.putIfAbsent(KEY, "first", HOUR);
    files.remove(KEY);

    assertThat(files.putIfAbsent(KEY, "second", HOUR)).isEqualTo("second");
  }

  @Test
  void texts_areFilesOfTheFolder() {
    files.putIfAbsent(KEY, "saved", HOUR);

    assertThat(folder).isDirectoryContaining(file -> file.toString().endsWith(".saved"));
  }
}
