package dev.dramatis.tools.benchmarks.cast;

import java.util.List;

/** Display names of several kinds: a first name, a full name, a title, accents, quotes, letters. */
final class MemberNames {

  private static final List<String> FORMS =
      List.of(
          "Gertrude %s",
          "Captain %s of the Harbour",
          "Développeuse %s",
          "Dr. \"Owl\" O'Brien %s",
          "東京の案内人 %s",
          "The quiz show, round %s",
          "Señor Águila %s");

  private MemberNames() {}

  static String of(int number) {
    return FORMS.get(number % FORMS.size()).formatted(number);
  }
}
