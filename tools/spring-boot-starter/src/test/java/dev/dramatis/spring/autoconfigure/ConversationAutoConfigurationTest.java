package dev.dramatis.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationKey;
import dev.dramatis.conversation.ConversationListener;
import dev.dramatis.conversation.ConversationStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which beans and settings of a host make which sessions. */
class ConversationAutoConfigurationTest {

  private final ApplicationContextRunner host =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  DramatisAutoConfiguration.class, DramatisConversationAutoConfiguration.class));

  @Test
  void conversation_hasOneSession() {
    host.run(
        context -> {
          CharacterSessions sessions = context.getBean(CharacterSessions.class);
          assertThat(hash(sessions, "1")).isEqualTo(hash(sessions, "1"));
          assertThat(sessions.held()).isEqualTo(1);
        });
  }

  @Test
  void sessionsOfTheHost_standAlone() {
    host.withBean(
            "own",
            CharacterSessions.class,
            () -> CharacterSessions.builder(CharacterRegistry.of()).build())
        .run(
            context ->
                assertThat(context).getBeanNames(CharacterSessions.class).containsExactly("own"));
  }

  @Test
  void places_areThoseOfTheSetting() {
    host.withPropertyValues("dramatis.conversations.at-most=2")
        .run(
            context -> {
              CharacterSessions sessions = context.getBean(CharacterSessions.class);
              for (String id : List.of("1", "2", "3")) {
                hash(sessions, id);
              }
              assertThat(sessions.held()).isEqualTo(2);
            });
  }

  @Test
  void listeners_areNotified() {
    Recorder recorder = new Recorder();

    host.withBean(Recorder.class, () -> recorder)
        .run(context -> hash(context.getBean(CharacterSessions.class), "1"));

    assertThat(recorder.events).containsExactly("held", "left: CLOSED");
  }

  @Test
  void storeOfTheHost_keepsConversationsOverARestart() {
    MapStore store = new MapStore();
    List<String> prompts = new ArrayList<>();

    for (int start = 0; start < 2; start++) {
      host.withBean(ConversationStore.class, () -> store)
          .run(context -> prompts.add(prompt(context.getBean(CharacterSessions.class))));
    }

    assertThat(prompts.get(0)).isEqualTo(prompts.get(1));
    assertThat(store.saved).hasSize(1);
    assertThat(store.timeToLive).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void settings_reachTheStore() {
    MapStore store = new MapStore();

    host.withPropertyValues(
            "dramatis.conversations.idle=2m", "dramatis.conversations.save-prompts=false")
        .withBean(ConversationStore.class, () -> store)
        .run(context -> prompt(context.getBean(CharacterSessions.class)));

    assertThat(store.timeToLive).isEqualTo(Duration.ofMinutes(4));
    assertThat(store.saved.values()).singleElement().asString().hasSizeLessThan(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"idle=59s", "at-most=0", "owner-share=0", "owner-share=1.5"})
  void settingThatCannotBeUsed_failsWithItsName(String setting) {
    host.withPropertyValues("dramatis.conversations." + setting)
        .run(
            context -> {
              FailureAnalysis analysis =
                  Objects.requireNonNull(
                      new UnusableConfigurationFailureAnalyzer()
                          .analyze(Objects.requireNonNull(context.getStartupFailure())));
              assertThat(analysis.getDescription())
                  .startsWith("A setting of dramatis.conversations cannot be used: ");
              assertThat(analysis.getAction())
                  .isEqualTo("Correct the setting of that name under dramatis.conversations.");
            });
  }

  private static String hash(CharacterSessions sessions, String id) {
    return sessions.with(key(id), SessionOptions::defaults, CharacterSession::promptHash);
  }

  private static String prompt(CharacterSessions sessions) {
    return sessions.with(key("1"), SessionOptions::defaults, CharacterSession::systemPrompt);
  }

  private static ConversationKey key(String id) {
    return ConversationKey.authenticated("ada", "quiz-show", id);
  }

  private static final class MapStore implements ConversationStore {

    private final Map<String, String> saved = new ConcurrentHashMap<>();
    private Duration timeToLive = Duration.ZERO;

    @Override
    public Optional<String> find(String key, Duration timeToLive) {
      return Optional.ofNullable(saved.get(key));
    }

    @Override
    public String putIfAbsent(String key, String text, Duration time) {
      timeToLive = time;
      String present = saved.putIfAbsent(key, text);
      return present == null ? text : present;
    }

    @Override
    public void remove(String key) {
      saved.remove(key);
    }
  }

  private static final class Recorder implements ConversationListener {

    private final List<String> events = new ArrayList<>();

    @Override
    public void onHeld(CharacterSession session) {
      events.add("held");
    }

    @Override
    public void onLeft(CharacterSession session, Cause cause) {
      events.add("left: " + cause);
    }
  }
}
