package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.spi.CharacterBank;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistryBanksTest {

  private final LogCapture log = new LogCapture();

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void banks_givenInAnyOrder_standByName() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("b").with("two", "Two"), new TestBank("a").with("one", "One"));

    assertThat(registry.report().banks())
        .extracting(LoadReport.BankSummary::name)
        .containsExactly("a", "b");
  }

  @Test
  void duplicateId_banksGivenInReverse_firstBankByNameWins() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("b").with("anna", "Anna of b"), new TestBank("a").with("anna", "Anna"));

    assertThat(registry.find("anna").orElseThrow().bank()).isEqualTo("a");
    assertThat(registry.definitions()).hasSize(1);
  }

  @Test
  void duplicateId_secondBank_losesItsNameToo() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a").with("anna", "Anna"), new TestBank("b").with("anna", "Anna of b"));

    assertThat(registry.findByName("Anna of b")).isEmpty();
  }

  @Test
  void duplicateId_report_namesBothBanks() {
    LoadReport report =
        CharacterRegistry.of(
                new TestBank("a").with("anna", "Anna"),
                new TestBank("b").with("anna", "Anna of b").with("bert", "Bert"))
            .report();

    assertThat(report.errors())
        .extracting(LoadError::type)
        .containsExactly(LoadError.Type.DUPLICATE_ID);
    assertThat(report.errors().get(0))
        .hasToString(
            "anna in bank b: the id \"anna\" is taken by bank a, which comes first; give one of"
                + " them another, or leave one of them out");
    assertThat(report.characters()).isEqualTo(2);
  }

  @Test
  void duplicateName_otherIds_firstWins() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("b").with("anna-b", "Anna"), new TestBank("a").with("anna-a", "Anna"));

    assertThat(registry.findByName("Anna").orElseThrow().id()).isEqualTo("anna-a");
    assertThat(registry.find("anna-b")).isEmpty();
    assertThat(registry.suggestions("anna-b")).containsExactly("anna-a");
    assertThat(registry.report().errors())
        .extracting(LoadError::type)
        .containsExactly(LoadError.Type.DUPLICATE_NAME);
  }

  @Test
  void equalHashes_differentTexts_areNoDuplicates() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a").with("Aa", "AaBB"), new TestBank("b").with("BB", "BBAa"));

    assertThat(registry.definitions()).hasSize(2);
    assertThat(registry.report().errors()).isEmpty();
  }

  @Test
  void duplicateIdOfAnUnusableDefinition_load_reportsTheDuplicateOnly() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a").withUnusable("anna", "Anna", RegistryBanksTest::unusable),
            new TestBank("b").with("anna", "Anna of b"));

    assertThat(registry.report().errors())
        .extracting(LoadError::type)
        .containsExactly(LoadError.Type.DUPLICATE_ID);
  }

  @Test
  void banksOfOneName_idHiddenInTheFirst_comesFromTheSecond() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a").with("one", "Taken"),
            new TestBank("b").with("two", "Taken", () -> "hidden"),
            new TestBank("b").with("two", "Free", () -> prompting("seen")));

    assertThat(registry.open("two").systemPrompt()).contains("\nseen\n");
  }

  @Test
  void idOfTwoBanks_askedForWithItsBank_isThatOfTheBank() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a").with("gus", "Gus", () -> prompting("first")),
            new TestBank("b:c").with("gus", "Gus", () -> prompting("second")),
            new TestBank("d").with("dora", "Dora"));

    assertThat(registry.open("gus").systemPrompt()).contains("\nfirst\n");
    assertThat(registry.open("a:gus").systemPrompt()).contains("\nfirst\n");
    assertThat(registry.open("b:c:gus").systemPrompt()).contains("\nsecond\n");
    assertThat(registry.open("b:c:gus").character().bank()).isEqualTo("b:c");
    assertThat(registry.open("gus").systemPrompt()).contains("\nfirst\n");
    assertThat(registry.find("d:gus")).isEmpty();
    assertThat(registry.find("d:dora")).isEqualTo(registry.find("dora"));
    assertThat(registry.find("gus:")).isEmpty();
    assertThat(registry.definitions()).hasSize(2);
  }

  @Test
  void newerFormat_besideAGoodBank_isReportedAndReadAllTheSame() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("future", CharacterBank.FORMAT + 1)
                .with("robot", "Robot")
                .withUnusable("cyborg", "Cyborg", RegistryBanksTest::needsANewerRuntime),
            new TestBank("a").with("anna", "Anna"));

    assertThat(registry.open("robot").systemPrompt()).contains("\nRobot\n");
    assertThat(registry.definitions())
        .extracting(CharacterDefinition::id)
        .containsExactly("anna", "robot");
    assertThat(registry.report().errors())
        .extracting(LoadError::type, LoadError::bank, LoadError::subject)
        .containsExactly(
            tuple(LoadError.Type.NEWER_FORMAT, "future", TestBank.class.getName()),
            tuple(LoadError.Type.UNUSABLE_DEFINITION, "future", "cyborg"));
    assertThat(registry.report().errors().get(0).reason())
        .contains("format 6", "only a part may be used", "newer dramatis-runtime");
  }

  @Test
  void newerFormat_thatLacksWhatIsAskedFor_isReportedOnceAndLeftOut() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("future", CharacterBank.FORMAT + 1) {
              @Override
              public int[] idHashes() {
                throw new NoSuchMethodError("NameHashes.parse");
              }
            },
            new TestBank("a").with("anna", "Anna"));

    assertThat(registry.report().banks()).containsExactly(new LoadReport.BankSummary("a", 1));
    assertThat(registry.report().errors())
        .extracting(LoadError::type)
        .containsExactly(LoadError.Type.NEWER_FORMAT);
  }

  private static CharacterDefinition needsANewerRuntime() {
    throw new NoSuchMethodError("CharacterDefinition$Builder.mood");
  }

  @Test
  void bankThatThrows_besideAGoodBank_isReportedAndLeftOut() {
    CharacterRegistry registry =
        CharacterRegistry.of(new NamelessBank(), new TestBank("a").with("anna", "Anna"));

    assertThat(registry.find("anna")).isPresent();
    assertThat(registry.report().errors())
        .extracting(LoadError::type, LoadError::bank)
        .containsExactly(tuple(LoadError.Type.UNUSABLE_BANK, NamelessBank.class.getName()));
  }

  @Test
  void bankWhoseHashesThrow_amongSeveral_isReportedAndLeftOut() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a").with("anna", "Anna"),
            new TestBank("b") {
              @Override
              public int[] idHashes() {
                throw new NoClassDefFoundError("b/CharacterShard");
              }
            });

    assertThat(registry.report().banks()).containsExactly(new LoadReport.BankSummary("a", 1));
    assertThat(registry.report().errors())
        .extracting(LoadError::type)
        .containsExactly(LoadError.Type.UNUSABLE_BANK);
  }

  @Test
  void unusableDefinition_read_isMissingAndTheOthersAreThere() {
    CharacterRegistry registry = withUnusable();

    assertThat(registry.find("bad")).isEmpty();
    assertThat(registry.definitions()).extracting(CharacterDefinition::id).containsExactly("good");
  }

  @Test
  void unusableDefinition_notYetRead_isNotReported() {
    CharacterRegistry registry = withUnusable();

    assertThat(registry.report().errors()).isEmpty();
  }

  @Test
  void unusableDefinition_readAgainAndAgain_isReportedOnce() {
    CharacterRegistry registry = withUnusable();

    registry.find("bad");
    registry.findByName("Bad");
    registry.definitions();

    assertThat(registry.report().errors())
        .containsExactly(
            LoadError.of(
                LoadError.Type.UNUSABLE_DEFINITION,
                "a",
                "bad",
                "its definition cannot be made, java.lang.IllegalArgumentException: no such path"));
  }

  @Test
  void unusableDefinition_openedAgainAndAgain_saysWhyEachTimeAndIsLoggedOnce() {
    CharacterRegistry registry = withUnusable();

    for (int i = 0; i < 2; i++) {
      CharacterOpenException thrown =
          catchThrowableOfType(CharacterOpenException.class, () -> registry.open("bad"));
      assertThat(thrown)
          .hasMessage(
              "the character \"bad\" (bank a) cannot be opened: its definition cannot be made,"
                  + " java.lang.IllegalArgumentException: no such path")
          .hasCauseInstanceOf(IllegalArgumentException.class);
      assertThat(thrown.type()).isEqualTo(CharacterOpenException.Type.DEFINITION);
      assertThat(thrown.id()).isEqualTo("bad");
    }
    assertThat(log.lines()).hasSize(1);
  }

  @Test
  void unusableDefinition_afterReading_isCountedNoMore() {
    CharacterRegistry registry = withUnusable();
    assertThat(registry.report().characters()).isEqualTo(2);

    registry.definitions();

    assertThat(registry.report().characters()).isEqualTo(1);
    assertThat(registry.report().banks()).containsExactly(new LoadReport.BankSummary("a", 1));
    assertThat(registry.report()).hasToString("1 character of 1 bank, 1 error");
    assertThat(registry.suggestions("bas")).isEmpty();
  }

  @Test
  void unusableDefinition_thatWouldWorkLater_staysUnusable() {
    AtomicInteger attempts = new AtomicInteger();
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a") {
              @Override
              public @Nullable CharacterDefinition find(String id) {
                if (attempts.getAndIncrement() == 0) {
                  throw new IllegalStateException("not yet");
                }
                return super.find(id);
              }
            }.with("anna", "Anna"));

    assertThat(registry.find("anna")).isEmpty();

    assertThat(registry.find("anna")).isEmpty();
    assertThat(registry.findByName("Anna")).isEmpty();
    assertThat(registry.definitions()).isEmpty();
    assertThat(registry.report().characters()).isZero();
    assertThatThrownBy(() -> registry.open("anna")).isInstanceOf(CharacterOpenException.class);
  }

  @Test
  void definitionThatIsMissing_opened_saysSo() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a") {
              @Override
              public List<String> ids() {
                return List.of("lost");
              }
            });

    assertThatThrownBy(() -> registry.open("lost"))
        .isInstanceOf(CharacterOpenException.class)
        .hasMessageContaining("its bank lists it and has no definition of it");
  }

  @Test
  void duplicateName_opened_saysWhoHasTheName() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("b").with("anna-b", "Anna"), new TestBank("a").with("anna-a", "Anna"));

    assertThatThrownBy(() -> registry.open("anna-b"))
        .isInstanceOf(CharacterOpenException.class)
        .hasMessageContaining("the name \"Anna\" is taken by bank a");
  }

  @Test
  void banksOfOneName_oneId_areToldApartByTheirClasses() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("kids").with("anna", "Anna"),
            new OtherBank("kids").with("anna", "Anna too"));

    assertThat(registry.report().errors())
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.reason())
                    .contains(
                        TestBank.class.getName() + " in file:",
                        OtherBank.class.getName() + " in file:",
                        "another name with @Bank")
                    .doesNotContain("load one of the banks"));
  }

  @Test
  void brokenNameLookUp_ofTheFirstBank_isNoFaultOfTheSecond() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a") {
              @Override
              public @Nullable String idOf(String displayName) {
                throw new NoClassDefFoundError("a/CharacterShard7");
              }
            }.with("Aa", "Anna"),
            new TestBank("b").with("BB", "Bert"));

    assertThat(registry.find("BB")).isPresent();
    assertThat(registry.report().errors()).isEmpty();
  }

  @Test
  void brokenLookUp_idOfNobody_isLoggedOnceWithItsCause() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a") {
              @Override
              public CharacterDefinition find(String id) {
                throw new NoClassDefFoundError("a/CharacterShard7");
              }
            });

    registry.find("nobody");
    registry.find("nobody-else");

    assertThat(log.lines())
        .containsExactly(
            "looking an id up in bank a failed: java.lang.NoClassDefFoundError: a/CharacterShard7");
    assertThat(log.thrown()).singleElement().isInstanceOf(NoClassDefFoundError.class);
  }

  @Test
  void listThatThrows_charactersThatDoNot_isLoggedWithItsCause() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a") {
              @Override
              public List<CharacterDefinition> definitions() {
                throw new IllegalStateException("no list");
              }
            }.with("anna", "Anna"));

    assertThat(registry.definitions()).hasSize(1);
    assertThat(log.lines())
        .containsExactly(
            "listing the characters of bank a failed: java.lang.IllegalStateException: no list");
    assertThat(log.thrown()).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void everyLoadErrorOfAThrowable_hasItAsItsCauseAndInTheLog() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new NamelessBank(),
            new TestBank("future", 99) {
              @Override
              public int[] idHashes() {
                throw new NoSuchMethodError("NameHashes.parse");
              }
            },
            new TestBank("hashless") {
              @Override
              public int[] nameHashes() {
                throw new NoClassDefFoundError("b/CharacterShard");
              }
            },
            new TestBank("listless") {
              @Override
              public List<String> ids() {
                throw new NoClassDefFoundError("b/CharacterIds");
              }
            },
            new TestBank("a").withUnusable("bad", "Bad", RegistryBanksTest::unusable));

    registry.definitions();

    assertThat(registry.report().errors())
        .hasSize(5)
        .allSatisfy(error -> assertThat(error.cause()).isPresent());
    assertThat(log.thrown())
        .containsExactlyElementsOf(
            registry.report().errors().stream().flatMap(error -> error.cause().stream()).toList());
  }

  private static final class OtherBank extends TestBank {
    OtherBank(String name) {
      super(name);
    }
  }

  @Test
  void definitionThatIsMissing_listed_isReportedAndTheOthersAreThere() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a") {
              @Override
              public List<String> ids() {
                return List.of("good", "lost");
              }
            }.with("good", "Good"));

    assertThat(registry.definitions()).extracting(CharacterDefinition::id).containsExactly("good");
    assertThat(registry.report().errors())
        .containsExactly(
            LoadError.of(
                LoadError.Type.UNUSABLE_DEFINITION,
                "a",
                "lost",
                "its bank lists it and has no definition of it, so its classes are of different"
                    + " builds; build its module again"));
  }

  @Test
  void bankWhoseListsThrow_readAgainAndAgain_isReportedOnceAndTheOthersAreThere() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a") {
              @Override
              public int[] idHashes() {
                return new int[0];
              }

              @Override
              public List<String> ids() {
                throw new NoClassDefFoundError("a/CharacterIndexIds");
              }

              @Override
              public String idOf(String displayName) {
                throw new NoClassDefFoundError("a/CharacterIndexShard0");
              }
            },
            new TestBank("b").with("bert", "Bert"));

    assertThat(registry.definitions()).extracting(CharacterDefinition::id).containsExactly("bert");
    assertThat(registry.findByName("Bert")).isPresent();
    assertThat(registry.suggestions("bart")).containsExactly("bert");
    assertThat(registry.report().errors())
        .extracting(LoadError::type, LoadError::bank)
        .containsExactly(tuple(LoadError.Type.UNUSABLE_BANK, "a"));
    assertThat(log.lines()).hasSize(1);
  }

  @Test
  void brokenLookUp_idOfAnotherBank_isFoundThere() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a") {
              @Override
              public CharacterDefinition find(String id) {
                throw new NoClassDefFoundError("a/CharacterShard7");
              }
            },
            new TestBank("b").with("anna", "Anna"));

    assertThat(registry.find("anna")).isPresent();
    assertThat(registry.find("nobody")).isEmpty();
    assertThat(registry.report().errors()).isEmpty();
  }

  @Test
  void onlyBanks_oneOfTwo_leavesTheOtherOut() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .onlyBanks("b")
            .banks(new TestBank("a").with("anna", "Anna"), new TestBank("b").with("bert", "Bert"))
            .load();

    assertThat(registry.definitions()).extracting(CharacterDefinition::id).containsExactly("bert");
  }

  @Test
  void onlyBanks_sameNameTwice_isAllowed() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .onlyBanks("a", "a")
            .banks(new TestBank("a").with("anna", "Anna"))
            .load();

    assertThat(registry.definitions()).hasSize(1);
  }

  @Test
  void onlyBanks_unknownName_saysWhichBanksThereAre() {
    CharacterRegistry.Builder builder = CharacterRegistry.builder().onlyBanks("c", "a");

    assertThatThrownBy(() -> builder.banks(new TestBank("b"), new TestBank("a")).load())
        .isInstanceOfSatisfying(
            UnknownBankException.class, thrown -> assertThat(thrown.names()).containsExactly("c"))
        .hasMessage("there is no bank c; the banks are a, b");
  }

  @Test
  void onlyBanks_noBankAtAll_saysSo() {
    CharacterRegistry.Builder builder = CharacterRegistry.builder().onlyBanks("c");

    assertThatThrownBy(builder.banks()::load).hasMessage("there is no bank c, nor any other");
  }

  @Test
  void onlyBanks_newerFormatElsewhere_isNotComplainedAbout() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .onlyBanks("a")
            .banks(new TestBank("a").with("anna", "Anna"), new TestBank("b", 99))
            .load();

    assertThat(registry.report().errors()).isEmpty();
  }

  @Test
  void everyLoadError_registry_isOneWarning() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new NamelessBank(),
            new TestBank("future", 99),
            new TestBank("a").with("anna", "Anna").with("bert", "Bert"),
            new TestBank("b").with("anna", "Anna of b").with("bert-b", "Bert"));

    assertThat(log.lines())
        .containsExactlyElementsOf(
            registry.report().errors().stream().map(LoadError::toString).toList())
        .hasSize(4);
    assertThat(log.levels()).containsOnly(Level.WARNING);
  }

  @Test
  void unusableDefinition_readTwice_isOneWarningWithBankAndReason() {
    CharacterRegistry registry = withUnusable();

    registry.find("bad");
    registry.find("bad");

    assertThat(log.lines())
        .containsExactly(
            "bad in bank a: its definition cannot be made,"
                + " java.lang.IllegalArgumentException: no such path");
  }

  @Test
  void allWell_loadListOpenClose_logsNothing() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("a").with("anna", "Anna"), new TestBank("b").with("bert", "Bert"));
    registry.find("nobody");
    registry.findByName("Anna");
    registry.definitions();
    registry.open("anna").close();

    assertThat(log.lines()).isEmpty();
  }

  private static CharacterRegistry withUnusable() {
    return CharacterRegistry.of(
        new TestBank("a")
            .withUnusable("bad", "Bad", RegistryBanksTest::unusable)
            .with("good", "Good"));
  }

  private static CharacterDefinition unusable() {
    throw new IllegalArgumentException("no such path");
  }

  private static PromptGenerator prompting(String prompt) {
    return context -> prompt;
  }

  private static final class NamelessBank extends TestBank {
    NamelessBank() {
      super("nameless");
    }

    @Override
    public String name() {
      throw new IllegalStateException("boom");
    }

    @Override
    public List<String> ids() {
      return List.of();
    }
  }
}
