package dev.dramatis.examples.voicehost.responses;

/** A kind of text in an item. */
enum PartKind {
  /** What the character says. */
  TEXT("output_text", "text", "message", "msg_"),
  /** What the LLM says when it refuses. */
  REFUSAL("refusal", "refusal", "message", "msg_"),
  /** What the LLM thinks. */
  THOUGHT("reasoning_text", "text", "reasoning", "rs_");

  private final String type;
  private final String member;
  private final String item;
  private final String idPrefix;

  PartKind(String type, String member, String item, String idPrefix) {
    this.type = type;
    this.member = member;
    this.item = item;
    this.idPrefix = idPrefix;
  }

  /** Returns the type of the part. */
  String type() {
    return type;
  }

  /** Returns the name of the member that has the text. */
  String member() {
    return member;
  }

  /** Returns the type of the item that the part is in. */
  String item() {
    return item;
  }

  /** Returns the type of an event about the part. */
  String event(String what) {
    return "response." + type + "." + what;
  }

  String idPrefix() {
    return idPrefix;
  }
}
