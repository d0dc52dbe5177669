package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

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
              "instructions":{"type":"custom","language":"fr","character":"developpeuse"},\
              "source":{"source_type":"file","path_on_server":"voices/developpeuse.wav",\
              "description":null,"description_link":null}},\
              {"name":"Gardener",""")
          .contains("\"language\":\"en/fr\"")
          .doesNotContain("Hidden", "Maybe", "colleagues");
    }
  }
}
