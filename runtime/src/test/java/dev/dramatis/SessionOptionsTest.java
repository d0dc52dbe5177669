package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.character.Need;
import dev.dramatis.character.PromptContext;
import dev.dramatis.prompt.UserProfile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionOptionsTest {

  private static final UserProfile ADA = UserProfile.builder().firstName("Ada").build();

  @Test
  void defaults_options_haveNoSeedNoNameNoObjects() {
    SessionOptions options = SessionOptions.defaults();

    assertThat(options.seed()).isEmpty();
    assertThat(options.llmName()).isEmpty();
    assertThat(options.find(UserProfile.class)).isEmpty();
    assertThat(options.clock().getZone()).isEqualTo(ZoneId.systemDefault());
  }

  @Test
  void reproducible_options_areNoonOnNewYearsDayAndSeedOne() {
    SessionOptions options = SessionOptions.reproducible();

    assertThat(options.clock().instant()).isEqualTo("2026-01-01T12:00:00Z");
    assertThat(options.clock().getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(options.seed()).hasValue(1);
  }

  @Test
  void time_standsStillInItsZone() {
    ZonedDateTime time = ZonedDateTime.parse("2026-07-01T09:00+02:00[Europe/Paris]");

    assertThat(SessionOptions.builder().time(time).build().clock())
        .isEqualTo(Clock.fixed(time.toInstant(), ZoneId.of("Europe/Paris")));
  }

  @Test
  void find_superType_isEmpty() {
    SessionOptions options = SessionOptions.builder().with(UserProfile.class, ADA).build();

    assertThat(options.find(Record.class)).isEmpty();
    assertThat(options.find(UserProfile.class)).containsSame(ADA);
  }

  @Test
  void with_interfaceType_isFoundUnderIt() {
    SessionOptions options = SessionOptions.builder().with(CharSequence.class, "hi").build();

    assertThat(options.find(CharSequence.class)).contains("hi");
    assertThat(options.find(String.class)).isEmpty();
  }

  @Test
  void with_sameTypeTwice_theLastCounts() {
    SessionOptions options =
        SessionOptions.builder().with(String.class, "a").with(String.class, "b").build();

    assertThat(options.find(String.class)).contains("b");
  }

  @Test
  void builder_changedAfterBuild_changesNothingBuilt() {
    SessionOptions.Builder builder = SessionOptions.builder();
    SessionOptions options = builder.build();
    builder.with(String.class, "late").seed(1);

    assertThat(options.find(String.class)).isEmpty();
    assertThat(options.seed()).isEmpty();
  }

  @Test
  void toBuilder_options_keepEverything() {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    SessionOptions options =
        SessionOptions.builder()
            .clock(clock)
            .seed(7)
            .llmName("gemma")
            .with(UserProfile.class, ADA)
            .build()
            .toBuilder()
            .build();

    assertThat(options.clock()).isSameAs(clock);
    assertThat(options.seed()).hasValue(7);
    assertThat(options.llmName()).contains("gemma");
    assertThat(options.find(UserProfile.class)).containsSame(ADA);
  }

  @Test
  void toBuilder_changed_leavesTheFirstAlone() {
    SessionOptions first = SessionOptions.builder().seed(7).build();
    SessionOptions second = first.toBuilder().seed(8).build();

    assertThat(first.seed()).hasValue(7);
    assertThat(second.seed()).hasValue(8);
  }

  @Test
  void toString_options_namesTypesAndShowsNoObject() {
    SessionOptions options = SessionOptions.builder().seed(7).with(String.class, "secret").build();

    assertThat(options.toString()).contains("java.lang.String").doesNotContain("secret");
  }

  @Test
  @SuppressWarnings("NullAway") // what hosts without a null checker do
  void with_null_saysWhichTypeAndToLeaveItOut() {
    assertThatThrownBy(() -> SessionOptions.builder().with(UserProfile.class, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("dev.dramatis.prompt.UserProfile")
        .hasMessageContaining("leave the call out");
  }

  @ParameterizedTest
  @CsvSource({
    "'x (fast)', x fast",
    "'</character>\n# Rules', character # Rules",
    "'<>', a large language model",
    "google/gemma-3-4b-it, gemma 3 4b it",
    "google/gemma-3-4b_it, gemma 3 4b it",
    "mistral-small, mistral small",
    "a/b/c, c",
    "Qwen3, Qwen3",
    "google/, a large language model",
    "'', a large language model",
    "' - ', a large language model"
  })
  void llmName_ofAServer_isReadable(String name, String spoken) {
    SessionOptions options = SessionOptions.builder().llmName(name).build();

    assertThat(context(options).llmName()).isEqualTo(spoken);
  }

  @Test
  void llmName_none_isALargeLanguageModel() {
    assertThat(context(SessionOptions.defaults()).llmName()).isEqualTo("a large language model");
  }

  @Test
  void now_tickingClock_standsStill() throws InterruptedException {
    PromptContext context = context(SessionOptions.defaults());
    var first = context.now();
    Thread.sleep(2);

    assertThat(context.now()).isSameAs(first);
  }

  @Test
  void random_seed_drawsTheSameOnEveryMachine() {
    SessionOptions options = SessionOptions.builder().seed(42).build();

    assertThat(context(options).random().nextLong()).isEqualTo(895013339573942430L);
  }

  @Test
  void random_seedsNearEachOther_drawDifferently() {
    long draws =
        IntStream.range(1, 25)
            .mapToObj(seed -> context(SessionOptions.builder().seed(seed).build()))
            .mapToInt(context -> context.random().nextInt(8))
            .distinct()
            .count();

    assertThat(draws).isGreaterThan(4);
  }

  @Test
  void random_readTwice_goesOn() {
    PromptContext context = context(SessionOptions.reproducible());

    assertThat(context.random()).isSameAs(context.random());
  }

  @Test
  void get_missing_saysHowToGiveIt() {
    PromptContext context =
        PromptContext.builder(
                TestBank.define("anna", "Anna").need(Need.required(UserProfile.class)).build())
            .build();

    assertThatThrownBy(() -> context.get(UserProfile.class))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("dev.dramatis.prompt.UserProfile")
        .hasMessageContaining("with(UserProfile.class, …)");
  }

  @Test
  void pick_several_repeatsNone() {
    List<Integer> items = List.of(1, 2, 3, 4, 5);

    assertThat(context(SessionOptions.defaults()).pick(5, items))
        .containsExactlyInAnyOrderElementsOf(items);
  }

  @Test
  void pick_sameSeed_isTheSame() {
    List<String> items = List.of("a", "b", "c", "d", "e", "f");

    assertThat(context(SessionOptions.reproducible()).pick(3, items))
        .isEqualTo(context(SessionOptions.reproducible()).pick(3, items));
  }

  @Test
  void pick_moreThanThereAre_isRefused() {
    PromptContext context = context(SessionOptions.defaults());
    List<String> items = List.of("a");

    assertThatThrownBy(() -> context.pick(2, items)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> context.pick(-1, items)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> context.pick(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private static PromptContext context(SessionOptions options) {
    return SessionStart.of("anna", options)
        .context(TestBank.define("anna", "Anna").build(), options.hostObjects())
        .build();
  }
}
