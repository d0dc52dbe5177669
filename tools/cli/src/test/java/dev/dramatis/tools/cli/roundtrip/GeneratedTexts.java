package dev.dramatis.tools.cli.roundtrip;

import java.util.List;

/** Texts and names such as people write, and such as break careless writers. */
final class GeneratedTexts {

  private static final List<String> PIECES =
      List.of(
          "You are kind",
          "Sois bref",
          "東京",
          "é",
          "e\u0301",
          "😀",
          "\u200d",
          "ß",
          "İ",
          "\u00a0",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\t",
          "\u2028",
          "\u2029",
          "\u0085",
          "\u0007",
          "\u007f",
          "\ufeff",
          "\"",
          "'",
          "''",
          "\"\"\"",
          "\\",
          "\\\\",
          "\\n",
          "\\u0041",
          "\\uuuu",
          "\\s",
          "\\\n",
          "$S",
          "${x}",
          "{me}",
          "%s",
          "#",
          " #",
          ": ",
          ":",
          "- ",
          "? ",
          "| ",
          "> ",
          "@",
          "`",
          "!",
          "&",
          "*",
          "[",
          "]",
          "{",
          "}",
          ",",
          "*/",
          "/*",
          "//",
          "<b>",
          "…",
          "«",
          "Why? Because.");

  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "\n",
          "yes",
          "No",
          "true",
          "null",
          "~",
          "12",
          "1.5",
          "1e3",
          "0x1F",
          "0o17",
          "1_000",
          "12:30",
          "2024-01-01",
          "=",
          "<<",
          ".inf",
          "---",
          "...",
          "- a",
          "|",
          "#",
          "trailing ",
          "  leading",
          "a: b",
          "'a'",
          "\"a\"",
          "it's: so",
          "\\",
          "\"\"\"",
          "\ud83d\ude00");

  private static final List<String> NAMES =
      List.of(
          "Gertrude",
          "Développeuse",
          "Dev (news)",
          "東京",
          "😀",
          "42",
          "3 wise men",
          "class",
          "Record",
          "String",
          "Object",
          "Override",
          "Character",
          "CharacterIndex",
          "CharacterIds",
          "CON",
          "nul",
          "Quiz show",
          "quiz show",
          "QUIZ SHOW",
          "Quiz_Show",
          "quizShow",
          "Quiz-Show",
          "e\u0301te",
          "été",
          "ß",
          "ss",
          "İ",
          "ı",
          "...",
          "\"quoted\"",
          "it's",
          "C:\\x",
          "$",
          "_",
          "a b",
          "a\u00a0b",
          "List",
          "FileVoice",
          "ConstantPrompt",
          "package-info",
          "Ünïcödé",
          "Москва",
          "عربي",
          "नमस्ते",
          "yes",
          "null",
          "1.5",
          "#1",
          "- x",
          "x: y",
          "*/",
          "\\u0041",
          "var",
          "sealed",
          "permits",
          "java");

  private final Chance chance;

  GeneratedTexts(Chance chance) {
    this.chance = chance;
  }

  String text() {
    if (chance.oneIn(6)) {
      return chance.pick(WORDS);
    }
    int pieces = chance.oneIn(20) ? 400 : 1 + chance.below(12);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(chance.pick(PIECES)).append(chance.oneIn(3) ? " " : "");
    }
    return text.toString();
  }

  /** A display name, often one that another entry of the document has or nearly has. */
  String name() {
    String name = chance.pick(NAMES);
    return chance.oneIn(2) ? name : name + " " + chance.below(50);
  }

  /** A path that stays inside the voices of a server. */
  String path() {
    return chance.pick("voices/", "unmute-prod-website/", "", "a b/", "été/")
        + chance.pick("p329_022", "Haku's \"best\"", "東京", "x..y", "sound #" + chance.below(99))
        + chance.pick(".wav", ".mp3", "");
  }
}
