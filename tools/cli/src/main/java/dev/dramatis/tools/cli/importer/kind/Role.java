package dev.dramatis.tools.cli.importer.kind;

/** What a generated kind is for, and how its two types are named. */
public enum Role {
  INSTRUCTIONS("%sPrompt", "%sInstructions"),
  /** The kind {@code constant} without a text that says anything. */
  BLANK_TEXT("%sPrompt", "%sInstructions"),
  VOICE("%sVoice", "%sVoiceSource"),
  TRAIT("With%s", "%s"),
  /** A mapping inside one of the others. */
  PART("With%s", "%s");

  private final String annotation;
  private final String record;

  Role(String annotation, String record) {
    this.annotation = annotation;
    this.record = record;
  }

  String annotationName(String stem) {
    return annotation.formatted(stem);
  }

  String recordName(String stem) {
    return record.formatted(stem);
  }
}
