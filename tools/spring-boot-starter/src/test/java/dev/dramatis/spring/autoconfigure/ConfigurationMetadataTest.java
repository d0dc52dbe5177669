package dev.dramatis.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors know of the settings. */
class ConfigurationMetadataTest {

  private static final String FILE = "META-INF/spring-configuration-metadata.json";

  @Test
  void settings_haveADescription() throws IOException {
    JsonNode properties = metadata().get("properties");

    assertThat(properties.valueStream().map(property -> property.get("name").asString()))
        .containsExactlyInAnyOrder(
            "dramatis.only-banks",
            "dramatis.strict",
            "dramatis.llm-name",
            "dramatis.tools",
            "dramatis.tool-timeout",
            "dramatis.conversations.at-most",
            "dramatis.conversations.idle",
            "dramatis.conversations.owner-share",
            "dramatis.conversations.save-prompts");
    assertThat(properties.valueStream())
        .allSatisfy(property -> assertThat(property.path("description").asString()).endsWith("."));
  }

  private static JsonNode metadata() throws IOException {
    try (InputStream file = DramatisProperties.class.getClassLoader().getResourceAsStream(FILE)) {
      return new JsonMapper().readTree(Objects.requireNonNull(file));
    }
  }
}
