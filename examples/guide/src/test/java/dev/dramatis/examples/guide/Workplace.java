package dev.dramatis.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.examples.guide.Step.Change;
import dev.dramatis.examples.guide.Step.Command;
import dev.dramatis.examples.guide.Step.Shown;
import dev.dramatis.examples.guide.Step.Undo;
import dev.dramatis.examples.guide.Step.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reader's folder, and what was done there last. */
final class Workplace {

  private static final Pattern ENTER = Pattern.compile("mkdir (\\S+) && cd \\1");

  private final Shell shell;
  private Path folder;
  private Path changed;
  private String before = "";
  private Shell.Output output = new Shell.Output(0, "");
  private boolean isFailureShown = true;
  private boolean hasFolder;

  Workplace(Path folder, Shell shell) {
    this.folder = folder;
    this.changed = folder;
    this.shell = shell;
  }

  /** The folder of the module. */
  Path folder() {
    return folder;
  }

  /** Does what a step says, or sees what it shows. */
  void follow(Step step) {
    if (!(step instanceof Shown)) {
      requireSuccess();
    }
    if (step instanceof WholeFile file) {
      write(folder.resolve(file.path()), file.text());
    } else if (step instanceof Change change) {
      change(change);
    } else if (step instanceof Undo) {
      write(changed, before);
    } else if (step instanceof Command command) {
      run(command.text());
    } else if (step instanceof Shown shown) {
      compare(shown.text());
    }
  }

  /** Fails if the last command has failed, and the page does not show it. */
  void requireSuccess() {
    assertThat(output.status() == 0 || isFailureShown)
        .as("success of the last command, which prints%n%s", output.text())
        .isTrue();
  }

  private void change(Change change) {
    changed = folder.resolve(change.path());
    before = read(changed);
    write(changed, new Diff(change.diff()).applyTo(before));
  }

  /** Runs a command, unless it is one for the repository, before the reader has a folder. */
  private void run(String command) {
    Matcher enter = ENTER.matcher(command);
    if (enter.matches()) {
      enter(enter.group(1));
    } else if (hasFolder) {
      output = shell.run(command, folder);
      isFailureShown = false;
    }
  }

  private void enter(String name) {
    folder = folder.resolve(name);
    hasFolder = true;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compare(String shown) {
    isFailureShown = true;
    assertThat(Printed.containing(shown, output.text()))
        .as("the page shows%n%s%nand the command prints%n%s", shown, output.text())
        .isTrue();
    assertThat(output.status() == 0)
        .as("success of the command that prints%n%s", output.text())
        .isEqualTo(!shown.contains("[ERROR]"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
