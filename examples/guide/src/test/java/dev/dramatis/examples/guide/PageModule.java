package dev.dramatis.examples.guide;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;

/** The Maven module that a page makes, built without Maven. */
final class PageModule {

  private static final Pattern ARGUMENT = Pattern.compile("<arg>(.*?)</arg>");
  private static final Pattern MAIN_CLASS = Pattern.compile("<exec.mainClass>(.*?)<");

  /** The packages of javac that the jar's manifest opens to google-java-format. */
  private static final List<String> JAVAC_PACKAGES =
      List.of("api", "code", "file", "parser", "tree", "util");

  private final Path folder;
  private final List<Path> banks;

  PageModule(Path folder, List<Path> banks) {
    this.folder = folder;
    this.banks = banks;
  }

  /** The folder with the compiled main classes. */
  Path classes() {
    return folder.resolve("target/classes");
  }

  private Path testClasses() {
    return folder.resolve("target/test-classes");
  }

  /** Compiles the main classes, with the options of the pom and these. */
  Shell.Output compile(String... options) {
    Javac javac = new Javac(folder, banks);
    List<String> all = Stream.concat(inPom(ARGUMENT).stream(), Arrays.stream(options)).toList();
    return javac.compile("src/main/java", classes(), List.of(), all);
  }

  /**
   * Compiles the main classes, and records this JVM meanwhile.
   *
   * @param file the name of the recording
   * @param settings the name of a configuration of Java Flight Recorder
   */
  Shell.Output recordCompile(String file, String settings) {
    try (Recording recording = new Recording(Configuration.getConfiguration(settings))) {
      recording.start();
      Shell.Output output = compile();
      recording.dump(folder.resolve(file));
      return output;
    } catch (IOException | ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a command line that begins with a tool of this JVM's JDK. */
  Shell.Output runTool(String command) {
    Path tools = Path.of(System.getProperty("java.home"), "bin");
    return ProcessShell.run(List.of("bash", "-c", tools + "/" + command), folder);
  }

  Shell.Output compileTests() {
    Shell.Output main = compile();
    if (main.status() != 0 || !Files.exists(folder.resolve("src/test/java"))) {
      return main;
    }
    Javac javac = new Javac(folder, banks);
    return javac.compile("src/test/java", testClasses(), List.of(classes()), inPom(ARGUMENT));
  }

  Shell.Output test(String... properties) {
    Shell.Output compiled = compileTests();
    return compiled.status() == 0
        ? javaWithClasses(
            Stream.concat(
                    Arrays.stream(properties),
                    Stream.of(TestRun.class.getName(), testClasses().toString()))
                .toList())
        : compiled;
  }

  /** Runs the main class of the pom. */
  Shell.Output run(@Nullable String arguments) {
    Shell.Output compiled = compileTests();
    if (compiled.status() != 0) {
      return compiled;
    }
    List<String> words = new ArrayList<>(inPom(MAIN_CLASS));
    if (arguments != null) {
      words.addAll(List.of(arguments.split(" ", -1)));
    }
    return javaWithClasses(words);
  }

  /** Runs the command line of this project, which Maven would copy from a repository. */
  Shell.Output commandLine(String arguments) {
    List<String> words = new ArrayList<>();
    for (String exported : JAVAC_PACKAGES) {
      words.addAll(
          List.of(
              "--add-exports", "jdk.compiler/com.sun.tools.javac." + exported + "=ALL-UNNAMED"));
    }
    words.add("dev.dramatis.tools.cli.DramatisCommand");
    words.addAll(List.of(arguments.split(" ", -1)));
    return java(Javac.LIBRARIES, words);
  }

  /** A module in a folder of this one. */
  PageModule inFolder(String name) {
    return new PageModule(folder.resolve(name), banks);
  }

  /** Copies the compiled main classes to another folder. */
  Shell.Output copyClasses(String to) {
    try (Stream<Path> files = Files.walk(classes())) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(to).resolve(classes().relativize(file)));
      }
      return new Shell.Output(0, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Shell.Output print(String file) {
    try {
      return new Shell.Output(0, Files.readString(folder.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a program with what was compiled on its class path. */
  private Shell.Output javaWithClasses(List<String> words) {
    String own =
        Stream.concat(Stream.of(testClasses(), classes()), banks.stream())
            .map(path -> path + File.pathSeparator)
            .collect(Collectors.joining());
    return java(own + Javac.LIBRARIES, words);
  }

  private Shell.Output java(String classPath, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath));
    command.addAll(words);
    return ProcessShell.run(command, folder);
  }

  private List<String> inPom(Pattern pattern) {
    String pom = print("pom.xml").text().replace("${project.basedir}", folder.toString());
    return pattern.matcher(pom).results().map(found -> found.group(1)).toList();
  }
}
