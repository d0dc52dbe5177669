package dev.dramatis.examples.guide;

import dev.dramatis.examples.guide.Step.Change;
import dev.dramatis.examples.guide.Step.Command;
import dev.dramatis.examples.guide.Step.Shown;
import dev.dramatis.examples.guide.Step.Undo;
import dev.dramatis.examples.guide.Step.WholeFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the steps of a page.
 *
 * <p>A block after a sentence that ends with the path of a file, such as {@code `pom.xml`:}, is
 * that file; a {@code diff} is a change of it. A {@code sh} block has commands, and a {@code text}
 * block what the last of them prints. The sentence "Take the change back" undoes the last change.
 */
final class PageReader {

  private static final Pattern FENCE = Pattern.compile("```(\\w*)");
  private static final Pattern PATH = Pattern.compile(".*`([\\w./-]+\\.\\w+)`:$");
  private static final String UNDO = "ake the change back";

  private final List<Step> steps = new ArrayList<>();
  private String sentence = "";

  private PageReader() {}

  static List<Step> steps(List<String> lines) {
    PageReader reader = new PageReader();
    int next = 0;
    while (next < lines.size()) {
      Matcher fence = FENCE.matcher(lines.get(next));
      next =
          fence.matches() ? reader.block(fence.group(1), lines, next) : reader.prose(lines, next);
    }
    return reader.steps;
  }

  private int prose(List<String> lines, int index) {
    String line = lines.get(index);
    if (line.contains(UNDO)) {
      steps.add(new Undo(index + 1));
    }
    if (!line.isBlank()) {
      sentence = line;
    }
    return index + 1;
  }

  private int block(String language, List<String> lines, int start) {
    int end = start + 1;
    while (!lines.get(end).equals("```")) {
      end++;
    }
    add(language, lines.subList(start + 1, end), start + 1);
    sentence = "";
    return end + 1;
  }

  private void add(String language, List<String> block, int line) {
    Matcher path = PATH.matcher(sentence);
    String text = String.join("\n", block) + "\n";
    switch (language) {
      case "sh" -> {
        for (int i = 0; i < block.size(); i++) {
          steps.add(new Command(line + 1 + i, block.get(i)));
        }
      }
      case "diff" -> steps.add(new Change(line, path(path, line), block));
      case "text" ->
          steps.add(
              path.matches() ? new WholeFile(line, path.group(1), text) : new Shown(line, text));
      case "java", "xml", "yaml", "properties" ->
          steps.add(new WholeFile(line, path(path, line), text));
      default ->
          throw new IllegalArgumentException(
              "line %d: nothing checks a block of \"%s\"".formatted(line, language));
    }
  }

  private static String path(Matcher path, int line) {
    if (!path.matches()) {
      throw new IllegalArgumentException(
          "line %d: the sentence before this block names no file; end it with the path and a colon"
              .formatted(line));
    }
    return path.group(1);
  }
}
