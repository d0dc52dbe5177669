package dev.dramatis.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.examples.guide.Shell.Output;
import dev.dramatis.examples.guide.Step.Change;
import dev.dramatis.examples.guide.Step.Command;
import dev.dramatis.examples.guide.Step.Shown;
import dev.dramatis.examples.guide.Step.Undo;
import dev.dramatis.examples.guide.Step.WholeFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {

  @TempDir private Path folder;
  private Output output = new Output(0, "one\ntwo\nthree");
  private Workplace workplace = new Workplace(Path.of(""), (command, place) -> output);

  @BeforeEach
  void enter() {
    workplace = new Workplace(folder, (command, place) -> output);
    workplace.follow(new Command(1, "mkdir cast && cd cast"));
  }

  @Test
  void outputThatIsShown_isFound() {
    workplace.follow(new Command(2, "count"));

    assertThatCode(() -> workplace.follow(new Shown(3, "two\n  three"))).doesNotThrowAnyException();
    assertThatCode(() -> workplace.follow(new Shown(4, "one\n…\nthree")))
        .doesNotThrowAnyException();
  }

  @Test
  void wrongOutput_fails() {
    workplace.follow(new Command(2, "count"));

    assertThatThrownBy(() -> workplace.follow(new Shown(3, "one\nthree")))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void failure_isShown() {
    output = new Output(1, "[ERROR] wrong");
    workplace.follow(new Command(2, "count"));

    assertThatThrownBy(workplace::requireSuccess).hasMessageContaining("[ERROR] wrong");
    workplace.follow(new Shown(3, "[ERROR] wrong"));
    assertThatCode(workplace::requireSuccess).doesNotThrowAnyException();
  }

  @Test
  void failureThatIsShown_isOne() {
    output = new Output(0, "[ERROR] wrong");
    workplace.follow(new Command(2, "count"));

    assertThatThrownBy(() -> workplace.follow(new Shown(3, "[ERROR] wrong")))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void change_isTakenBack() {
    Path file = folder.resolve("cast/a.txt");
    workplace.follow(new WholeFile(2, "a.txt", "one\ntwo\n"));

    workplace.follow(new Change(3, "a.txt", List.of("-two", "+three")));
    assertThat(file).hasContent("one\nthree\n");

    workplace.follow(new Undo(4));
    assertThat(file).hasContent("one\ntwo\n");
  }

  @Test
  void changeOfLinesThatAreNotThere_fails() {
    workplace.follow(new WholeFile(2, "a.txt", "one\none\n"));

    assertThatThrownBy(() -> workplace.follow(new Change(3, "a.txt", List.of("-two"))))
        .hasMessageContaining("these lines are not there, or not once");
    assertThatThrownBy(() -> workplace.follow(new Change(3, "a.txt", List.of("-one"))))
        .hasMessageContaining("these lines are not there, or not once");
  }
}
