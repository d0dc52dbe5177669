package dev.dramatis.examples.voicehost;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dramatis.CharacterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class VoicesApiTest {

  @Test
  void voices_areListedCharactersWithNullsAndKeysInUnmutesOrder() throws Exception {
    try (RunningHost host = RunningHost.start()) {
      HttpResponse<String> voices = host.get("/v1/voices");

      assertThat(voices.statusCode()).isEqualTo(200);
      assertThat(voices.headers().firstValue("Content-Type")).hasValue("application/json");
      assertThat(voices.body())
          .startsWith(
              """
              [{"name":"Gertrude","good":true,\
              "instructions":{"type":"constant","text":"You ask why.","language":null,"character":"gertrude"},\
              "source":{"source_type":"freesound",\
              "url":"https://freesound.org/people/tender_buttons/sounds/440565/","start_time":null,\
              "sound_instance":{"id":440565,"name":"Why is there education.wav","username":"tender_buttons",\
              "license":"http://creativecommons.org/licenses/by/3.0/"},\
              "path_on_server":"freesound/440565.mp3"}},\
              {"name":"Développeuse","good":true,\
              "instructions":{"type":"constant","text":"","language":"fr","character":"developpeuse"},\
              "source":{"source_type":"file","path_on_server":"voices/developpeuse.wav",\
              "description":null,"description_link":null}},\
              {"name":"Gardener",""")
          .contains("\"language\":\"en/fr\"")
          .doesNotContain("Hidden", "Maybe", "colleagues");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "off"})
  void everyVoiceOfTheShippedCast_isOneThatUnmutesModelsTake(String prompts) throws Exception {
    Schema unmutes = unmutesVoice();
    try (RunningHost host =
        RunningHost.with(Map.of("DRAMATIS_PROMPTS", prompts), VoicesApiTest::shippedCast)) {
      JsonNode voices = host.json("/v1/voices");

      assertThat(voices).hasSizeGreaterThan(30);
      for (JsonNode voice : voices) {
        assertThat(unmutes.validate(voice.toString(), InputFormat.JSON)).as("%s", voice).isEmpty();
      }
    }
  }

  private static CharacterRegistry shippedCast(CharacterRegistry.Builder unused) {
    return CharacterCast.builder().load();
  }

  private static Schema unmutesVoice() throws IOException {
    try (InputStream file = VoicesApiTest.class.getResourceAsStream("unmute-voice.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(requireNonNull(file));
    }
  }
}
