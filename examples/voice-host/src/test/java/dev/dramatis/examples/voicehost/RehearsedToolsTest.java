package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rehearsal calls the tool that the user names, so that the page can be tried without an LLM.
 */
@Timeout(30)
class RehearsedToolsTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void toolThatTheUserNames_isCalled(boolean isStream) throws Exception {
    ToolBank bank = new ToolBank();
    try (RunningHost host = RunningHost.with(Map.of("DRAMATIS_TOOLS", ToolBank.ALL), bank::load)) {
      ToolChat chat = new ToolChat(host, isStream);

      assertThat(chat.say("Please count!").text())
          .matches(ToolBank.MEANWHILE + " This is a rehearsal .* The tool says: 1 spoon");
      assertThat(chat.say("Order").text()).endsWith("The tool says: Order comes soon.");
      assertThat(chat.say("Counting").text()).endsWith("In line 3 you said: Counting");
      assertThat(bank.begun("count")).isEqualTo(1);
    }
  }
}
