package dev.dramatis.processor.option;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.dramatis.character.Suggestions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The voices of the TTS.
 *
 * @param file the simple name of the file that lists the voices
 */
public record VoiceNames(String file, Set<String> names) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads a file with one voice a line; lines that begin with {@code #} are comments. */
  static VoiceNames read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
    Set<String> names =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .collect(toSet());
    return new VoiceNames(String.valueOf(file.getFileName()), names);
  }

  /** Returns voices with a file name similar to that of an unknown one, in any folder. */
  public List<String> near(String wrong) {
    Map<String, List<String>> byFileName =
        names.stream().sorted().collect(groupingBy(VoiceNames::fileName));
    return Suggestions.of(fileName(wrong), byFileName.keySet()).stream()
        .flatMap(name -> byFileName.getOrDefault(name, List.of()).stream())
        .limit(3)
        .toList();
  }

  private static String fileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
