package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.metrics.CharacterMetrics;
import dev.dramatis.prompt.HouseRules;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What characters ask for, and what the host gives. */
class NeedsTest {

  interface Orders {}

  static final class PaperOrders implements Orders {

    @Override
    public String toString() {
      return "soup";
    }
  }

  private LogCapture log;

  @BeforeEach
  void captureLog() {
    log = new LogCapture();
  }

  @AfterEach
  void releaseLog() {
    log.close();
  }

  @Test
  void requiredNeed_registryGivesIt_reachesTheSession() {
    CharacterRegistry registry =
        waiter(Need.required(Orders.class)).with(Orders.class, new PaperOrders()).load();

    assertThat(registry.open("waiter").systemPrompt()).isEqualTo("Bring soup.");
    assertThat(registry.needs()).containsExactly(Need.required(Orders.class));
  }

  @Test
  void requiredNeed_sessionGivesIt_replacesTheRegistrysObject() {
    CharacterRegistry registry =
        waiter(Need.required(Orders.class)).with(Orders.class, new PaperOrders()).load();
    Orders cake =
        new Orders() {
          @Override
          public String toString() {
            return "cake";
          }
        };

    SessionOptions options = SessionOptions.builder().with(Orders.class, cake).build();

    assertThat(registry.open("waiter", options).systemPrompt()).isEqualTo("Bring cake.");
  }

  @Test
  void requiredNeed_hostGivesNone_leavesTheCharacterOut() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    CharacterRegistry registry =
        waiter(Need.required(Orders.class)).listener(new CharacterMetrics(meters)).load();

    assertThat(registry.find("waiter")).isEmpty();
    assertThat(registry.definitions()).extracting(CharacterDefinition::id).containsExactly("cook");
    assertThat(registry.report().errors())
        .singleElement()
        .satisfies(error -> assertThat(error.type()).isEqualTo(LoadError.Type.MISSING_NEED))
        .hasToString(
            "waiter in bank inn: the host gives no dev.dramatis.NeedsTest$Orders; call"
                + " with(Orders.class, …) on the registry's builder, or perSession(Orders.class) if"
                + " each session has its own");
    assertThat(log.lines()).hasSize(1);
    assertThat(
            meters.get("character.load.errors").tag("error_type", "missing_need").counter().count())
        .isEqualTo(1);
    assertThatThrownBy(() -> registry.open("waiter"))
        .isInstanceOf(CharacterOpenException.class)
        .hasMessageContaining("the host gives no dev.dramatis.NeedsTest$Orders");
  }

  @Test
  void requiredNeed_strictHostGivesNone_stopsTheStart() {
    assertThatThrownBy(() -> waiter(Need.required(Orders.class)).strict().load())
        .isInstanceOfSatisfying(
            CharacterLoadException.class,
            e ->
                assertThat(e.errors())
                    .singleElement()
                    .satisfies(
                        error -> assertThat(error.type()).isEqualTo(LoadError.Type.MISSING_NEED)));
  }

  @Test
  void requiredNeed_hostGivesASubtype_saysSo() {
    CharacterRegistry registry =
        waiter(Need.required(Orders.class)).with(PaperOrders.class, new PaperOrders()).load();

    assertThat(registry.find("waiter")).isEmpty();
    assertThat(registry.report().errors().toString())
        .contains(
            "it asks for dev.dramatis.NeedsTest$Orders, and the host gives one as"
                + " dev.dramatis.NeedsTest$PaperOrders; call with(Orders.class, …)");
  }

  @Test
  void optionalNeed_hostGivesASubtype_saysSo() {
    CharacterRegistry registry =
        waiter(Need.optional(Orders.class)).with(PaperOrders.class, new PaperOrders()).load();

    registry.definitions();

    assertThat(registry.report().errors()).hasSize(1);
  }

  @Test
  void optionalNeed_hostGivesNone_isEmpty() {
    CharacterRegistry registry = waiter(Need.optional(Orders.class)).load();

    assertThat(registry.open("waiter").systemPrompt()).isEqualTo("Bring nothing.");
    assertThat(registry.report().errors()).isEmpty();
  }

  @Test
  void needPerSession_sessionWithout_failsAlone() {
    CharacterRegistry registry =
        waiter(Need.required(Orders.class)).perSession(Orders.class).load();

    assertThatThrownBy(() -> registry.open("waiter"))
        .isInstanceOfSatisfying(
            CharacterOpenException.class,
            e -> assertThat(e.type()).isEqualTo(CharacterOpenException.Type.MISSING_NEED))
        .hasMessageEndingWith(
            "the host gives no dev.dramatis.NeedsTest$Orders; pass one with"
                + " SessionOptions.builder().with(Orders.class, …)");
    assertThat(registry.report().errors()).isEmpty();
  }

  @Test
  void undeclaredType_isRefusedWhateverTheHostGives() {
    CharacterRegistry registry =
        waiter(Need.optional(String.class)).with(Orders.class, new PaperOrders()).load();

    assertThatThrownBy(() -> registry.open("waiter"))
        .hasMessageContaining(
            "cast.Waiter does not declare that it asks for dev.dramatis.NeedsTest$Orders");
  }

  @Test
  void undeclaredType_ofHouseRules_isGiven() {
    HouseRules rules = (context, persona) -> persona + context.get(Orders.class);

    CharacterRegistry registry =
        CharacterRegistry.builder()
            .banks(new TestBank("inn").with("cook", "Cook"))
            .with(Orders.class, new PaperOrders())
            .houseRules(rules)
            .load();

    assertThat(registry.open("cook").systemPrompt()).isEqualTo("Cooksoup");
  }

  @Test
  void undeclaredType_ofABankWithoutNeeds_isGiven() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .banks(new TestBank("old", 2).with("waiter", "Waiter", () -> WAITER))
            .with(Orders.class, new PaperOrders())
            .houseRules(TestBank.PLAIN)
            .load();

    assertThat(registry.open("waiter").systemPrompt()).isEqualTo("Bring soup.");
  }

  @Test
  void undeclaredType_ofADefinitionThatTheHostBuilt_isGiven() {
    CharacterDefinition built =
        CharacterDefinition.builder("waiter", "Waiter")
            .voice(TestBank.define("a", "A").build().voice())
            .build();

    CharacterRegistry registry =
        CharacterRegistry.builder()
            .banks()
            .add(built, WAITER)
            .with(Orders.class, new PaperOrders())
            .houseRules(TestBank.PLAIN)
            .load();

    assertThat(registry.open("waiter").systemPrompt()).isEqualTo("Bring soup.");
  }

  @Test
  void needs_ofSeveralCharacters_areRequiredIfOneRequiresThem() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .banks(
                new TestBank("inn")
                    .with(TestBank.define("a", "A").need(Need.required(Orders.class)), Object::new)
                    .with(
                        TestBank.define("b", "B")
                            .need(Need.optional(Orders.class))
                            .need(Need.optional(List.class)),
                        Object::new))
            .perSession(Orders.class)
            .load();

    assertThat(registry.needs())
        .containsExactly(Need.required(Orders.class), Need.optional(List.class));
  }

  @Test
  void need_twice_isRefused() {
    CharacterDefinition.Builder definition =
        TestBank.define("a", "A").need(Need.required(Orders.class));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> definition.need(Need.optional(Orders.class)))
        .withMessageContaining("has the need dev.dramatis.NeedsTest$Orders already");
  }

  private static final PromptGenerator WAITER =
      (PromptContext context) ->
          "Bring " + context.find(Orders.class).map(Object::toString).orElse("nothing") + ".";

  private static CharacterRegistry.Builder waiter(Need need) {
    return CharacterRegistry.builder()
        .banks(
            new TestBank("inn")
                .with("cook", "Cook")
                .with(TestBank.define("waiter", "Waiter").need(need), () -> WAITER))
        .houseRules(TestBank.PLAIN);
  }
}
