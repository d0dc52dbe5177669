package dev.dramatis.examples.guide;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares what a page shows with what a program prints. */
final class Printed {

  private Printed() {}

  /**
   * Returns true if the output has what is shown, in one piece. Lines may be broken elsewhere, and
   * … stands for anything.
   */
  static boolean containing(String shown, String output) {
    String pattern =
        Arrays.stream(spaced(shown).split("…", -1))
            .map(part -> Pattern.quote(part.strip()))
            .collect(Collectors.joining(".*?"));
    return Pattern.compile(pattern).matcher(spaced(output)).find();
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
