package dev.dramatis.examples.voicehost.http;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** How the host writes JSON, and what it takes for JSON; {@link JsonReader} reads it. */
public final class WireJson {

  static final int MOST_NESTING = 64;
  static final int LONGEST_NUMBER = 64;

  /** A conversation of 10,000 messages has 60,000; a body full of empty objects would have more. */
  static final int MOST_TOKENS = 100_000;

  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MOST_NESTING)
          .maxNumberLength(LONGEST_NUMBER)
          .maxTokenCount(MOST_TOKENS)
          .build();

  /**
   * Of two equal names in an object another reader may take the other one (RFC 8259, section 4), so
   * that both are refused.
   */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(CONSTRAINTS)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private WireJson() {}

  /** Returns the host's mapper, which is made with the first call: it needs 600 classes. */
  public static JsonMapper mapper() {
    return MAPPER;
  }
}
