package dev.dramatis.examples.voicehost.tools;

import tools.jackson.databind.JsonNode;

/** A call of which the fragments are still coming. */
public final class PartialCall {

  private String id = "";
  private String name = "";
  private boolean isCustom;
  private final StringBuilder arguments = new StringBuilder();

  /** Returns true if a fragment begins another call: it has another id, and a name. */
  boolean isEndedBy(JsonNode fragment) {
    String otherId = fragment.path("id").asString("");
    return !otherId.isEmpty()
        && !id.isEmpty()
        && !otherId.equals(id)
        && !text(function(fragment), "name").isEmpty();
  }

  /** Adds a fragment; the first id and the first name stay. */
  void add(JsonNode fragment) {
    isCustom |= fragment.path("custom").isObject();
    JsonNode function = function(fragment);
    id = id.isEmpty() ? fragment.path("id").asString("") : id;
    name = name.isEmpty() ? text(function, "name") : name;
    arguments.append(text(function, isCustom ? "input" : "arguments"));
  }

  private static JsonNode function(JsonNode fragment) {
    return fragment.path(fragment.path("custom").isObject() ? "custom" : "function");
  }

  /** Some servers send the arguments as an object. */
  private static String text(JsonNode function, String member) {
    JsonNode value = function.path(member);
    return value.isContainer() ? value.toString() : value.asString("");
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  boolean isCustom() {
    return isCustom;
  }

  String arguments() {
    return arguments.toString();
  }

  /** Returns the arguments from a place on. */
  public String argumentsFrom(int start) {
    return arguments.substring(start);
  }
}
