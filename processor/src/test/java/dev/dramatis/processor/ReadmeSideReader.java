package dev.dramatis.processor;

import static java.util.stream.Collectors.joining;

import dev.dramatis.processor.ReadmeFile.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what the lines of one side of an example say. */
final class ReadmeSideReader {

  private static final Pattern HEADER = Pattern.compile("// (\\S+\\.(?:java|txt|xml))(?:, (.+))?");
  private static final Pattern MANY =
      Pattern.compile("([^{}]*), /\\* and so on, (\\d+) in all \\*/");

  private final List<ReadmeFile> files = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private String path = "cast/Anna.java";
  private Origin origin = Origin.HERE;
  private boolean cleans;
  private Optional<ReadmeCommand> command = Optional.empty();

  ReadmeSide read(List<String> lines) {
    lines.forEach(this::read);
    endFile();
    return new ReadmeSide(files, cleans, command.orElse(ReadmeCommand.of("javac")));
  }

  private void read(String line) {
    Matcher header = HEADER.matcher(line);
    if (header.matches()) {
      endFile();
      path = header.group(1);
      origin = Origin.of(Optional.ofNullable(header.group(2)).orElse(""));
    } else if (line.equals("rm -r classes")) {
      cleans = true;
    } else if (line.matches("(javac|ecj)( .*)?")) {
      command = Optional.of(ReadmeCommand.of(line));
    } else {
      text.add(line);
    }
  }

  private void endFile() {
    String whole = text.stream().map(line -> line + "\n").collect(joining());
    if (!whole.isBlank()) {
      files.add(new ReadmeFile(path, origin, MANY.matcher(whole).replaceAll(this::many)));
    }
    text.clear();
  }

  /** As many values as a comment says, of those before it. */
  private String many(MatchResult shown) {
    String[] values = shown.group(1).split(", ", -1);
    return IntStream.range(0, Integer.parseInt(shown.group(2)))
        .mapToObj(i -> values[i % values.length])
        .collect(joining(", "));
  }
}
