package dev.dramatis.tools.benchmarks.cast;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Casts like those of teams, of any size and equal on every machine: a member depends on its number
 * alone, so a larger cast begins with the smaller one.
 */
public final class SyntheticCast {

  private static final int SHORTEST_PROMPT = 150;
  private static final int LONGEST_PROMPT = 400;

  private SyntheticCast() {}

  /** Returns the members from number 0. */
  public static List<CastMember> of(int size) {
    return range(0, size);
  }

  /** Returns members from a number, such as those of a second bank. */
  public static List<CastMember> range(int from, int size) {
    return IntStream.range(from, from + size).mapToObj(SyntheticCast::member).toList();
  }

  private static CastMember member(int number) {
    Random random = new Random(number * 0x9e3779b97f4a7c15L);
    return new CastMember(
        number,
        "Persona" + number,
        "persona" + number,
        MemberNames.of(number),
        "voices/donated/%s-%05d.wav".formatted(Phrases.pick(Phrases.TIMBRES, random), number),
        "A %s voice, recorded %s."
            .formatted(Phrases.pick(Phrases.TIMBRES, random), Phrases.pick(Phrases.PLACES, random)),
        prompt(number, random),
        Phrases.TAGS.get(number % Phrases.TAGS.size()));
  }

  /** Returns sentences up to a random length; the number makes the text unique. */
  private static String prompt(int number, Random random) {
    int length = SHORTEST_PROMPT + random.nextInt(LONGEST_PROMPT - SHORTEST_PROMPT);
    StringBuilder text = new StringBuilder(LONGEST_PROMPT + 100);
    text.append("You live at house number ").append(number).append(" of a long street.");
    while (text.length() < length) {
      text.append(' ').append(Phrases.sentence(random));
    }
    text.setLength(Math.min(text.length(), LONGEST_PROMPT));
    return text.toString().strip();
  }
}
