package dev.dramatis.examples.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalHostTest {

  @Test
  void tools_areThePartsOfTheList() {
    assertThat(TerminalHost.tools(" quiz-show:*, ,week-planner:add"))
        .containsExactly("quiz-show:*", "week-planner:add");
    assertThat(TerminalHost.tools("")).isEmpty();
  }
}
