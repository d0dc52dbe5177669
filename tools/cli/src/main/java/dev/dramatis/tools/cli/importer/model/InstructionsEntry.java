package dev.dramatis.tools.cli.importer.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code instructions} of an entry.
 *
 * @param type the kind: {@code constant}, {@code smalltalk} …, or one that unmute does not know
 * @param text the text of the kind {@code constant}; null for others, whose texts are parameters
 * @param language {@code en}, {@code fr}, {@code en/fr} and the like; of a kind that unmute knows
 *     only where that kind has one
 * @param parameters every other key
 */
public record InstructionsEntry(
    String type,
    @Nullable String text,
    @Nullable String language,
    Map<String, @Nullable Object> parameters) {

  public InstructionsEntry {
    parameters = Entry.copy(parameters);
  }
}
