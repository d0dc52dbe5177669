import static dev.dramatis.testing.CharacterAssertions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.*;

import dev.dramatis.*;
import dev.dramatis.annotation.*;
import dev.dramatis.annotation.Character;
import dev.dramatis.character.*;
import dev.dramatis.characters.CharacterIndex;
import dev.dramatis.conversation.*;
import dev.dramatis.instructions.*;
import dev.dramatis.metrics.*;
import dev.dramatis.prompt.*;
import dev.dramatis.spring.ai.*;
import dev.dramatis.testing.*;
import dev.dramatis.tool.*;
import dev.dramatis.voice.*;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.validation.constraints.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.ToolCallingAdvisor;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.model.tool.ToolCallingManager;

/** The names that examples take from the application around them. */
abstract class ExampleContext {

  CharacterAdvisor characterAdvisor;
  CharacterDefinition definition;
  CharacterRegistry registry;
  CharacterSession session;
  ChatModel model;
  List<String> history;
  Llm llm;
  MeterRegistry meterRegistry;
  PromptContext context;
  String callId;
  String conversationId;
  String text;
  Tts tts;
  User user;
  UserProfile ada;
  UserProfile profile;

  abstract String toolMessage(String callId, String text);

  interface Llm {
    void start(String systemPrompt);

    String answer(String systemPrompt, List<String> history);
  }

  interface Tts {
    void start(String voice);
  }

  interface User {
    String id();

    UserProfile profile();
  }

  interface Tables {
    String book(int guests, String name, Optional<Room> room);
  }

  enum Room {
    GARDEN
  }

  record Order(String dish) {}

  static final class Gardener implements PromptGenerator {
    @Override
    public String persona(PromptContext context) {
      return "";
    }
  }

  /** Stands for the class that the processor generates for a host. */
  static final class CharacterCast {
    static CharacterRegistry.Builder builder() {
      return CharacterRegistry.builder();
    }
  }
}
