package dev.dramatis.examples.guide;

import java.util.List;
import java.util.stream.Collectors;

/** A change as a page shows it: lines that stay, lines that go and lines that come. */
record Diff(List<String> lines) {

  String applyTo(String text) {
    String present = side('-');
    int at = text.indexOf(present);
    if (at < 0 || text.indexOf(present, at + 1) >= 0) {
      throw new AssertionError(
          "these lines are not there, or not once:%n%s%nin%n%s".formatted(present, text));
    }
    return text.substring(0, at) + side('+') + text.substring(at + present.length());
  }

  private String side(char sign) {
    return lines.stream()
        .filter(line -> line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == sign)
        .map(line -> (line.isEmpty() ? "" : line.substring(1)) + "\n")
        .collect(Collectors.joining());
  }
}
