package dev.dramatis.tools.cli.roundtrip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of voices: everything that unmute's models accept, in some lists what they should not
 * accept, and in some what forks have beside it. One number makes one list.
 */
final class GeneratedVoices {

  private static final List<String> KINDS =
      List.of(
          "constant",
          "constant",
          "constant",
          "smalltalk",
          "quiz_show",
          "guess_animal",
          "news",
          "unmute_explanation");

  private static final List<String> FORKED_KINDS =
      List.of("riddle", "story_teller", "class", "Riddle", "two-words", "custom", "東京", "record");

  private static final List<String> LICENSES =
      List.of(
          "http://creativecommons.org/publicdomain/zero/1.0/",
          "https://creativecommons.org/licenses/by/4.0/",
          "http://creativecommons.org/licenses/by/3.0/");

  /** Licenses that unmute does not look at, and that a build does not accept by itself. */
  static final List<String> UNLISTED =
      List.of("https://creativecommons.org/licenses/by-nd/4.0/", "https://example.org/mine");

  /** Paths that unmute does not look at, and that lead out of a server's voices or nowhere. */
  static final List<String> ASTRAY =
      List.of("", " ", "/etc/passwd", "../a.wav", "a/../../b.wav", "C:\\a.wav", "~/a.wav");

  private final Chance chance;
  private final GeneratedTexts texts;
  private final GeneratedExtras extras;
  private final GeneratedExtras kindExtras;
  private final boolean isForked;
  private final boolean isOdd;

  private GeneratedVoices(Chance chance) {
    this.chance = chance;
    this.texts = new GeneratedTexts(chance);
    this.extras = new GeneratedExtras(chance);
    this.kindExtras = new GeneratedExtras(chance);
    this.isForked = chance.oneIn(2);
    this.isOdd = chance.oneIn(5);
  }

  static GeneratedVoices of(Chance chance) {
    return new GeneratedVoices(chance);
  }

  /** Whether unmute itself refuses some of it. */
  boolean isForked() {
    return isForked;
  }

  List<Map<String, @Nullable Object>> entries() {
    int size = chance.oneIn(40) ? 60 : chance.below(9);
    List<Map<String, @Nullable Object>> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entries.add(chance.shuffled(entry()));
    }
    return entries;
  }

  private Map<String, @Nullable Object> entry() {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    if (chance.oneIn(15)) {
      maybe(entry, "name", null);
    } else {
      entry.put("name", odd(texts.name(), "", "  ", "x".repeat(101), "é".repeat(100)));
    }
    maybe(entry, "comment", chance.pick(null, "", texts.text()));
    maybe(entry, "good", chance.pick(null, true, true, true, false, lax()));
    maybe(entry, "instructions", chance.oneIn(12) ? null : chance.shuffled(instructions()));
    entry.put("source", chance.shuffled(source()));
    if (isForked) {
      extras.addTo(entry, 3);
    }
    return entry;
  }

  /** The usual value; in an odd list, now and then another that unmute takes just as well. */
  @SafeVarargs
  private <T> T odd(T usual, T... others) {
    return isOdd && chance.oneIn(8) ? others[chance.below(others.length)] : usual;
  }

  private String path() {
    return isOdd && chance.oneIn(12) ? chance.pick(ASTRAY) : texts.path();
  }

  /** What pydantic reads as true or false. */
  private Object lax() {
    return chance.pick("yes", "Off", "t", "N", "TRUE", 1L, 0L, 1.0, 0.0, "1", "0");
  }

  /** Sets a value, and mostly leaves a null out. */
  private void maybe(Map<String, @Nullable Object> section, String key, @Nullable Object value) {
    if (value != null || chance.oneIn(3)) {
      section.put(key, value);
    }
  }

  private Map<String, @Nullable Object> instructions() {
    Map<String, @Nullable Object> instructions = new LinkedHashMap<>();
    boolean isForkedKind = isForked && chance.oneIn(3);
    String kind = chance.pick(isForkedKind ? FORKED_KINDS : KINDS);
    instructions.put("type", kind);
    if (kind.equals("constant") && !chance.oneIn(8)) {
      instructions.put("text", texts.text());
    }
    if (!kind.equals("unmute_explanation")) {
      maybe(instructions, "language", chance.pick(null, null, "en", "fr", "en/fr", "fr/en"));
    }
    if (isForked && chance.oneIn(4)) {
      instructions.putAll(extras(kind));
    }
    if (isForkedKind || (isForked && chance.oneIn(4))) {
      kindExtras.addTo(instructions, 3);
    }
    return instructions;
  }

  /** What the built-in kinds of Dramatis hold beside, and unmute drops. */
  private Map<String, ?> extras(String kind) {
    return switch (kind) {
      case "smalltalk" -> Map.of("starters", chance.some(3, texts::text));
      case "guess_animal" -> Map.of("easy", List.of("cat"), "hard", chance.some(3, texts::text));
      case "quiz_show" -> Map.of("questions", chance.some(3, this::question));
      default -> Map.of("style", texts.text());
    };
  }

  private Map<String, Object> question() {
    return Map.of("question", texts.text(), "answer", chance.pick("Yes", "It depends.", ""));
  }

  private Map<String, @Nullable Object> source() {
    Map<String, @Nullable Object> source =
        isForked && chance.oneIn(12) ? forkedSource() : chance.oneIn(3) ? freesound() : file();
    if (isForked && chance.oneIn(5)) {
      kindExtras.addTo(source, 2);
    }
    return source;
  }

  private Map<String, @Nullable Object> file() {
    Map<String, @Nullable Object> source = new LinkedHashMap<>();
    source.put("source_type", "file");
    source.put("path_on_server", path());
    maybe(source, "description", chance.pick(null, "", texts.text()));
    maybe(
        source,
        "description_link",
        chance.pick(null, "https://example.org/a?b=c#d", odd("http://x", "", "see notes")));
    return source;
  }

  private Map<String, @Nullable Object> freesound() {
    Map<String, @Nullable Object> source = new LinkedHashMap<>();
    long id = 1L + chance.below(900_000);
    source.put("source_type", "freesound");
    String page = "https://freesound.org/people/somebody/sounds/" + id + "/";
    source.put("url", odd(page, "", "https://freesound.org/s/" + id));
    maybe(source, "start_time", chance.pick(null, 0L, 7L, "12", odd(3.0, -1.0, 1e12)));
    maybe(source, "sound_instance", chance.oneIn(8) ? null : chance.shuffled(sound(id)));
    source.put("path_on_server", path());
    return source;
  }

  private Map<String, @Nullable Object> sound(long id) {
    Map<String, @Nullable Object> sound = new LinkedHashMap<>();
    sound.put("id", odd(chance.oneIn(5) ? Long.toString(id) : (Object) id, 0L, -id));
    sound.put("name", "Request #" + id + " - it's " + texts.text());
    sound.put("username", odd(chance.pick("InspectorJ", "l'ami \"x\""), "", " "));
    sound.put("license", odd(chance.pick(LICENSES), "", UNLISTED.get(0), UNLISTED.get(1)));
    return sound;
  }

  private Map<String, @Nullable Object> forkedSource() {
    Map<String, @Nullable Object> source = new LinkedHashMap<>();
    source.put("source_type", chance.pick("cloned", "eleven-labs", "class"));
    source.put("path_on_server", path());
    return source;
  }
}
