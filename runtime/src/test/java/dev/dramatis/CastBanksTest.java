package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.spi.CastBanks;
import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The banks of a generated {@code CharacterCast}. */
class CastBanksTest {

  private final LogCapture log = new LogCapture();

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void missingJar_isOneErrorThatNamesTheIndex_andTheOthersLive() {
    CharacterRegistry registry =
        lenient(
            new TestCast()
                .with(new TestBank("a").with("anna", "Anna"))
                .withMissing("beta.CharacterIndex")
                .with(new TestBank("c").with("carl", "Carl")));

    assertThat(registry.report().errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.type()).isEqualTo(LoadError.Type.UNUSABLE_BANK);
              assertThat(error.subject()).isEqualTo("beta.CharacterIndex");
              assertThat(error.cause()).containsInstanceOf(NoClassDefFoundError.class);
            });
    registry.open("anna").close();
    registry.open("carl").close();
  }

  @Test
  void missingJar_strict_isAFailureToLoad() {
    TestCast cast =
        new TestCast()
            .with(new TestBank("a").with("anna", "Anna"))
            .withMissing("beta.CharacterIndex");

    assertThatThrownBy(() -> CharacterRegistry.builder().cast(cast).strict().load())
        .isInstanceOf(CharacterLoadException.class)
        .hasMessageContaining("bank beta.CharacterIndex: ")
        .hasMessageContaining("put its jar back");
  }

  @Test
  void excludedCharacter_freesItsIdAndNameForOtherBanks() {
    CharacterRegistry registry =
        strict(
            new TestCast()
                .with(new TestBank("a").with("gus", "Gus").with("anna", "Anna"), "gus")
                .with(new TestBank("b").with("gus", "Other"))
                .with(new TestBank("c").with("other", "Gus")));

    assertThat(registry.find("gus").orElseThrow().bank()).isEqualTo("b");
    assertThat(registry.findByName("Gus").orElseThrow().bank()).isEqualTo("c");
    assertThat(registry.definitions()).hasSize(3);
    assertThat(registry.report().characters()).isEqualTo(3);
  }

  @Test
  void excludedCharacter_ofALaterBank_isNoDuplicate() {
    CharacterRegistry registry =
        strict(
            new TestCast()
                .with(new TestBank("a").with("gus", "Gus"))
                .with(new TestBank("b").with("gus", "Gus").with("bert", "Bert"), "gus"));

    assertThat(registry.find("gus").orElseThrow().bank()).isEqualTo("a");
    assertThat(registry.report()).hasToString("2 characters of 2 banks, no errors");
  }

  @Test
  void excludedCharacter_isNotFoundByItsBankEither() {
    CharacterRegistry registry =
        strict(
            new TestCast()
                .with(new TestBank("a").with("anna", "Anna"))
                .with(new TestBank("b").with("gus", "Gus").with("bert", "Bert"), "gus"));

    assertThat(registry.find("b:gus")).isEmpty();
    assertThat(registry.findByName("Gus")).isEmpty();
    assertThat(registry.suggestions("guss")).isEmpty();
    assertThatThrownBy(() -> registry.open("gus")).isInstanceOf(UnknownCharacterException.class);
  }

  @Test
  void onlyBank_excludedCharacter_isNotThere() {
    CharacterRegistry registry =
        strict(new TestCast().with(new TestBank("a").with("gus", "Gus").with("b", "B"), "gus"));

    assertThat(registry.find("gus")).isEmpty();
    assertThat(registry.report()).hasToString("1 character of 1 bank, no errors");
  }

  /** The host was compiled against an older bank. */
  @Test
  void excludedCharacter_thatTheBankNoLongerHas_isNotCounted() {
    CharacterRegistry registry =
        strict(new TestCast().with(new TestBank("a").with("anna", "Anna"), "gus"));

    assertThat(registry.report()).hasToString("1 character of 1 bank, no errors");
    assertThat(registry.definitions()).hasSize(1);
  }

  @Test
  void duplicate_isFoundWhenTheCastIsLoaded() {
    TestCast cast =
        new TestCast()
            .with(new TestBank("a").with("gus", "Gus"))
            .with(new TestBank("b").with("gus", "Other"));

    assertThatThrownBy(() -> CharacterRegistry.builder().cast(cast).strict().load())
        .isInstanceOf(CharacterLoadException.class)
        .hasMessageContaining("the id \"gus\" is taken by bank a");
  }

  @Test
  void lenient_undoesStrict() {
    TestCast cast = new TestCast().withMissing("beta.CharacterIndex");

    CharacterRegistry registry = CharacterRegistry.builder().cast(cast).strict().lenient().load();

    assertThat(registry.report().errors()).hasSize(1);
  }

  @Test
  void castAndBanks_load_throws() {
    CharacterRegistry.Builder builder =
        CharacterRegistry.builder().cast(new TestCast()).banks(new TestBank("a"));

    assertThatThrownBy(builder::load)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("only one of them");
  }

  @Test
  void bankThatNobodyProvides_isAnError() {
    assertThatThrownBy(() -> CastBanks.provided("gone.CharacterIndex"))
        .isInstanceOf(ServiceConfigurationError.class)
        .hasMessage("no module provides gone.CharacterIndex");
  }

  private static CharacterRegistry lenient(CastBanks cast) {
    return CharacterRegistry.builder().cast(cast).load();
  }

  private static CharacterRegistry strict(CastBanks cast) {
    return CharacterRegistry.builder().cast(cast).strict().load();
  }

  /** Banks in memory, as a generated class has them. */
  private static final class TestCast implements CastBanks {

    private final List<CharacterBank> banks = new ArrayList<>();
    private final List<String> indexes = new ArrayList<>();
    private final Map<Integer, Set<String>> excluded = new HashMap<>();

    TestCast with(CharacterBank bank, String... excludedIds) {
      excluded.put(banks.size(), Set.of(excludedIds));
      indexes.add(bank.name() + ".CharacterIndex");
      banks.add(bank);
      return this;
    }

    TestCast withMissing(String index) {
      indexes.add(index);
      banks.add(MISSING);
      return this;
    }

    private static final CharacterBank MISSING = new TestBank("missing");

    @Override
    public int size() {
      return indexes.size();
    }

    @Override
    public String index(int number) {
      return indexes.get(number);
    }

    @Override
    public CharacterBank bank(int number) {
      if (banks.get(number).equals(MISSING)) {
        throw new NoClassDefFoundError(index(number).replace('.', '/'));
      }
      return banks.get(number);
    }

    @Override
    public Set<String> excluded(int number) {
      return excluded.getOrDefault(number, Set.of());
    }
  }
}
