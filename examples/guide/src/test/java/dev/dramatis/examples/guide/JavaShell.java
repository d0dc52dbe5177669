package dev.dramatis.examples.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does what the commands of the pages do, without Maven: it compiles in this JVM, and runs what was
 * compiled in one of its own. A command that it does not know fails.
 */
final class JavaShell implements Shell {

  private final Map<Pattern, Action> actions =
      Map.ofEntries(
          action("mvn (?:clean )?compile", (module, found) -> module.compile()),
          action(
              "mvn clean compile -Dmaven.compiler.proc=none",
              (module, found) -> module.compile("-proc:none")),
          action(
              "MAVEN_OPTS=\"-XX:StartFlightRecording=filename=(\\S+),settings=(\\w+)\" mvn clean compile",
              (module, found) -> module.recordCompile(found.group(1), found.group(2))),
          action("jfr print .+", (module, found) -> module.runTool(found.group())),
          action("mvn test-compile", (module, found) -> module.compileTests()),
          action("mvn test", (module, found) -> module.test()),
          action("mvn test (-Ddramatis\\.\\S+)", (module, found) -> module.test(found.group(1))),
          action(
              "mvn -q test-compile exec:java(?: -Dexec.args=\"?([^\"]*)\"?)?",
              (module, found) -> module.run(found.group(1))),
          action(
              "mvn compile -f (\\S+)",
              (module, found) -> module.inFolder(found.group(1)).compile()),
          action(
              "mvn dependency:copy -Dartifact=dev.dramatis:dramatis-cli:.*",
              (module, found) -> new Output(0, "")),
          action(
              "java -jar target/dramatis-cli-all.jar (.+)",
              (module, found) -> module.commandLine(found.group(1))),
          action(
              "cp -r target/classes (\\S+)", (module, found) -> module.copyClasses(found.group(1))),
          action("cat (\\S+)", (module, found) -> module.print(found.group(1))));

  private interface Action {
    Output run(PageModule module, Matcher found);
  }

  private final List<Path> banks;

  /**
   * Makes a shell.
   *
   * @param banks what the modules of earlier pages compiled to
   */
  JavaShell(List<Path> banks) {
    this.banks = List.copyOf(banks);
  }

  @Override
  public Output run(String command, Path folder) {
    for (Map.Entry<Pattern, Action> action : actions.entrySet()) {
      Matcher found = action.getKey().matcher(command);
      if (found.matches()) {
        return action.getValue().run(new PageModule(folder, banks), found);
      }
    }
    throw new AssertionError("no test knows what this command does: " + command);
  }

  private static Map.Entry<Pattern, Action> action(String command, Action action) {
    return Map.entry(Pattern.compile(command), action);
  }
}
