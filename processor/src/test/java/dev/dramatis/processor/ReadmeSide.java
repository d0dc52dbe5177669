package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;

import dev.dramatis.processor.ReadmeFile.Origin;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wrong or the right side of an example of the README.
 *
 * @param cleans whether the output is cleaned after what was compiled before
 */
record ReadmeSide(List<ReadmeFile> files, boolean cleans, ReadmeCommand command) {

  /** Which runtime a pom asks for, if it is not the one of this build. */
  private static final Pattern OTHER_RUNTIME =
      Pattern.compile("<artifactId>dramatis-runtime</artifactId>\\s*<version>([\\d.]+)<");

  /** Does what the side says, in a folder of its own. */
  Outcome compile(Path folder) {
    Project project = Project.in(folder.resolve("own"), command.compiler());
    addOtherModule(project, folder);
    addOtherRuntime(project, folder);
    compileEarlier(project);
    addSources(project);
    return command.run(project, folder.resolve("own/src"));
  }

  private void addOtherModule(Project project, Path folder) {
    if (has(Origin.OTHER_MODULE)) {
      Project other = Project.in(folder.resolve("other"), JAVAC);
      write(Origin.OTHER_MODULE, other);
      if (isNamedModule()) {
        project.modulePath(other.modular().output());
      } else {
        project.classPath(other.output());
      }
      other.compile().expectSuccess();
    }
  }

  /** Puts the class that says its version before that of the runtime of this build. */
  private void addOtherRuntime(Project project, Path folder) {
    for (ReadmeFile file : files) {
      Matcher version = OTHER_RUNTIME.matcher(file.text());
      if (file.isNamed("pom.xml") && version.find()) {
        Project runtime = Project.in(folder.resolve("runtime"), JAVAC);
        runtime.write("dev/dramatis/internal/Release.java", release(version.group(1)));
        runtime.compile().expectSuccess();
        project.classPath(runtime.output());
      }
    }
  }

  private static String release(String version) {
    return """
        package dev.dramatis.internal;
        public final class Release { public static final String VERSION = "%s"; }
        """
        .formatted(version);
  }

  private void compileEarlier(Project project) {
    if (has(Origin.EARLIER)) {
      write(Origin.EARLIER, project);
      project.compile().expectSuccess();
    }
    if (cleans) {
      project.deleteAllClasses();
    }
  }

  /** What is to be compiled now; one character, where the example is about something else. */
  private void addSources(Project project) {
    write(Origin.HERE, project);
    if (has(Origin.GENERATED)) {
      project.write("cast/Template.java", "package cast; @Deprecated class Template {}");
    }
    files.stream()
        .filter(file -> file.is(Origin.GENERATED))
        .forEach(file -> project.beside(file.generator()));
    if (isNamedModule()) {
      project.modular();
    }
    if (files.stream().noneMatch(file -> file.path().endsWith(".java"))) {
      project.character("Anna");
    }
  }

  private boolean isNamedModule() {
    return files.stream().anyMatch(file -> file.isNamed("module-info.java"));
  }

  private boolean has(Origin origin) {
    return files.stream().anyMatch(file -> file.is(origin));
  }

  private void write(Origin origin, Project project) {
    files.stream()
        .filter(file -> file.is(origin))
        .forEach(file -> project.write(file.path(), file.whole()));
  }
}
