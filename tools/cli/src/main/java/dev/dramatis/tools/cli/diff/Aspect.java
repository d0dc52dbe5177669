package dev.dramatis.tools.cli.diff;

/** The parts of a character that are compared, in the order of a report. */
enum Aspect {
  CHARACTER("character"),
  ID("id"),
  NAME("name"),
  LISTED("listed"),
  VOICE("voice"),
  LICENSE("license"),
  CREDIT("credit"),
  LANGUAGES("languages"),
  DESCRIPTION("description"),
  TAGS("tags"),
  COMMENT("comment"),
  ORDER("order"),
  CLASS("class"),
  HOUSE_RULES("house rules"),
  NEEDS("needs"),
  TOOLS("tools"),
  KIND("kind"),
  INSTRUCTIONS("instructions"),
  TRAITS("traits"),
  GREETING("greeting"),
  PROMPT("prompt");

  private final String title;

  Aspect(String title) {
    this.title = title;
  }

  @Override
  public String toString() {
    return title;
  }
}
