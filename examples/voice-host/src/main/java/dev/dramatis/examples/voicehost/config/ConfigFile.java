package dev.dramatis.examples.voicehost.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Reads a properties file entry by entry, because {@link Properties} itself lets the last of two
 * equal keys win and knows no lines. No message shows what stands in the file.
 */
final class ConfigFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private ConfigFile(String name) {
    this.name = name;
  }

  /**
   * A key with its value.
   *
   * @param place the file and the line, as a message begins with them
   */
  record Entry(String key, String value, int line, String place) {}

  /**
   * The entries of a file, in its order.
   *
   * @throws StartException if it cannot be read, or has a key twice
   */
  static List<Entry> read(String name) {
    ConfigFile file = new ConfigFile(name);
    file.add(file.text());
    return List.copyOf(file.entries.values());
  }

  private String text() {
    try {
      return Files.readString(Path.of(name));
    } catch (NoSuchFileException e) {
      throw StartException.badConfig("There is no configuration file " + name);
    } catch (CharacterCodingException e) {
      throw StartException.badConfig(
          "The configuration file %s is not in UTF-8; save it in UTF-8".formatted(name));
    } catch (IOException | InvalidPathException e) {
      throw StartException.badConfig(
          "The configuration file %s cannot be read; it must be a file that this user may read"
              .formatted(name));
    }
  }

  private void add(String text) {
    String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<String> lines = marked.lines().toList();
    for (int first = 0; first < lines.size(); ) {
      int end = first + 1;
      while (end < lines.size() && goesOn(lines.subList(first, end))) {
        end++;
      }
      add(first + 1, lines.subList(first, end));
      first = end;
    }
  }

  /** Whether the last line ends with a backslash that is not itself escaped. */
  private static boolean goesOn(List<String> lines) {
    String last = lines.get(lines.size() - 1);
    boolean isComment = lines.size() == 1 && last.stripLeading().matches("[#!].*");
    int backslashes = last.length() - last.replaceFirst("\\\\+$", "").length();
    return !isComment && backslashes % 2 == 1;
  }

  /** The syntax within an entry is left to {@link Properties}. */
  private void add(int number, List<String> lines) {
    String place = "%s:%d: ".formatted(name, number);
    Properties parsed = new Properties();
    try {
      parsed.load(new StringReader(String.join("\n", lines)));
    } catch (IllegalArgumentException e) {
      throw StartException.badConfig(
          place + "a backslash and a u want four hexadecimal digits; write a backslash twice");
    } catch (IOException e) {
      throw new IllegalStateException("a string can be read", e);
    }
    for (String key : parsed.stringPropertyNames()) {
      add(new Entry(key, parsed.getProperty(key), number, place));
    }
  }

  private void add(Entry entry) {
    Entry earlier = entries.putIfAbsent(entry.key(), entry);
    if (earlier != null) {
      throw StartException.badConfig(
          "%sthis setting stands in line %d already; remove one of the two"
              .formatted(entry.place(), earlier.line()));
    }
  }
}
