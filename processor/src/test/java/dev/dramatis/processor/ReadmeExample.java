package dev.dramatis.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the processor's README: a wrong source and a right one, as a diff.
 *
 * @param id the message that the wrong one has
 */
record ReadmeExample(String id, String diff) {

  private static final Pattern FILE = Pattern.compile("// (\\S+)\\.java");
  private static final Pattern PACKAGE = Pattern.compile("(?s)package (\\S+);\n(.*)");
  private static final Pattern OUR_ID = Pattern.compile("(?s)\\[(\\w+)] .*");

  Compilation wrong(Path folder) {
    return compile('-', folder, "-Xlint:all,-processing", "--release", "17");
  }

  Compilation right(Path folder) {
    return compile('+', folder, "-Xlint:all,-processing", "--release", "17", "-Werror");
  }

  /** The ids of our own diagnostics. */
  List<String> ids(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(diagnostic -> OUR_ID.matcher(diagnostic.getMessage(Locale.ROOT)))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .toList();
  }

  private Compilation compile(char side, Path folder, String... lint) {
    Map<String, String> files = new TreeMap<>();
    List<String> options = new ArrayList<>(List.of(lint));
    String file = "cast/Anna";
    for (String line : lines(side)) {
      Matcher header = FILE.matcher(line);
      if (header.matches()) {
        file = header.group(1);
      } else if (line.startsWith("javac ")) {
        options.add(line.substring("javac ".length()).replace("=", "=" + voices(folder, line)));
      } else {
        files.merge(file, line + "\n", String::concat);
      }
    }
    if (files.containsKey("module-info")) {
      WarningTest.modulePath().forEach(options::add);
    }
    return sources(files).compile(options.toArray(String[]::new));
  }

  private List<String> lines(char side) {
    return diff.lines()
        .filter(line -> line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == side)
        .map(line -> line.isEmpty() ? line : line.substring(1))
        .toList();
  }

  /** The folder of the example's voice list, to be put before its name. */
  private static String voices(Path folder, String option) {
    if (!option.contains(".voices=")) {
      return "";
    }
    try {
      Files.writeString(folder.resolve("voices.txt"), "voices/anna.wav\nvoices/Anna.wav\n");
      return folder + "/";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Sources sources(Map<String, String> files) {
    Sources sources = Sources.none();
    files.forEach((file, text) -> add(sources, file.replace('/', '.'), text));
    return files.values().stream().allMatch(String::isBlank)
        ? sources.andCharacter("Anna")
        : sources;
  }

  private static void add(Sources sources, String file, String text) {
    Matcher inPackage = PACKAGE.matcher(text);
    int dot = file.lastIndexOf('.');
    if (file.endsWith("-info") || text.isBlank()) {
      sources.andFile(file, text);
    } else if (inPackage.matches()) {
      sources.andIn(inPackage.group(1), file, inPackage.group(2));
    } else if (dot > 0) {
      sources.andIn(file.substring(0, dot), file.substring(dot + 1), text);
    } else {
      sources.andFile(file, Sources.IMPORTS + text);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
