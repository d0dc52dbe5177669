package dev.dramatis.processor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.LoadError;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.processor.harness.ChildJvm;
import dev.dramatis.processor.harness.CompiledClasses;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.voice.FileVoiceSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cast so large that its definitions are kept as texts is like one that is kept as code. */
@Tag("slow")
class LargeCastTest {

  @TempDir private static Path folder;

  private static Project large;

  @BeforeAll
  static void compileOnce() {
    large = compiled(LargeCast.sources(), CompilerUnderTest.JAVAC, "large");
  }

  private static Project compiled(Sources sources, CompilerUnderTest compiler, String name) {
    Project project = sources.in(folder.resolve(name), compiler);
    project.compile().expectSuccess();
    return project;
  }

  @Test
  void definitions_areThoseOfASmallCast() {
    assertSame(large, compiled(LargeCast.special(), CompilerUnderTest.JAVAC, "small"));
  }

  @Test
  void files_areTheSameOnEcj() {
    Project ofEcj = compiled(LargeCast.sources(), CompilerUnderTest.ECJ, "largeOfEcj");

    assertThat(ofEcj.generated()).isEqualTo(large.generated());
    assertSame(ofEcj, compiled(LargeCast.special(), CompilerUnderTest.ECJ, "smallOfEcj"));
  }

  @Test
  void files_areTheSameOnAMachineOfAnotherEncoding() {
    Project elsewhere =
        LargeCast.sources().in(folder.resolve("elsewhere"), CompilerUnderTest.JAVAC);

    ChildJvm.Exit exit =
        elsewhere.compileIn(
            ChildJvm.current().with(Map.of("LC_ALL", "C")).with("-Dfile.encoding=ISO-8859-9"));

    assertThat(exit.code()).as(exit.output()).isZero();
    assertThat(elsewhere.generated()).isEqualTo(large.generated());
  }

  private static void assertSame(Project large, Project small) {
    try (CompiledClasses one = small.load();
        CompiledClasses other = large.load()) {
      CharacterBank bank = other.index("cast");
      Map<String, String> expected = byId(one.index("cast").definitions());

      assertThat(byId(bank.definitions()))
          .hasSize(expected.size() + LargeCast.FILLERS)
          .containsAllEntriesOf(expected);
      assertThat(byId(expected.keySet().stream().map(bank::find).toList())).isEqualTo(expected);
    }
  }

  @Test
  void listing_loadsTheShardsOfWhatIsMadeByCode() {
    try (CompiledClasses classes = large.load()) {
      CharacterRegistry registry = CharacterRegistry.of(classes.index("cast"));

      assertThat(registry.definitions()).hasSizeGreaterThan(LargeCast.FILLERS);
      assertThat(registry.suggestions("fillr7")).contains("filler7");

      assertThat(shards(classes)).hasSize(LargeCast.MADE_BY_CODE);
    }
  }

  @Test
  void definitions_areTextsAsLongAsAConstantTakesThem() {
    assertThat(large.generated().get("cast/CharacterIndex.definitions"))
        .contains(":12:at-the-limit10:AtTheLimit", "!14:over-the-limit")
        .contains("!13:half-a-letter", "!14:two-long-texts");
  }

  @Test
  void tools_areThoseOfTheCharactersThatHaveSome() {
    try (CompiledClasses classes = large.load()) {
      CharacterBank bank = classes.index("cast");
      CharacterRegistry registry =
          CharacterRegistry.builder().classLoader(classes).allowTools("plain:add").load();

      assertThat(bank.tools("plain")).hasSize(1);
      assertThat(bank.tools("filler7")).isEmpty();
      try (CharacterSession session = registry.open("plain")) {
        assertThat(session.call("add", Map.of("one", 2, "other", 3)).text()).isEqualTo("5");
      }
    }
  }

  @Test
  void oneCharacter_loadsTheShardsOfItsNameAndId() {
    try (CompiledClasses classes = large.load()) {
      CharacterRegistry registry = CharacterRegistry.of(classes.index("cast"));

      CharacterDefinition found = registry.findByName("Filler 500").orElseThrow();
      try (CharacterSession session = registry.open(found.id())) {
        assertThat(session.systemPrompt()).contains("You are number 500.");
      }

      assertThat(shards(classes)).hasSizeBetween(1, 2);
      assertThat(registry.definitions()).contains(found);
    }
  }

  @Test
  void listing_hasTextsOfManyFewTimes() {
    Set<Object> descriptions = Collections.newSetFromMap(new IdentityHashMap<>());
    try (CompiledClasses classes = large.load()) {
      for (CharacterDefinition definition : classes.index("cast").definitions()) {
        descriptions.add(((FileVoiceSource) definition.voice()).description());
      }
    }

    assertThat(descriptions).hasSizeLessThan(LargeCast.FILLERS / 50);
  }

  @Test
  void missingFile_isSaidAndHidesNobody() throws IOException {
    CharacterRegistry registry = withoutFile("cast/CharacterIndex.definitions");

    assertThat(registry.definitions()).isEmpty();

    assertThat(registry.find("filler7")).isPresent();
    assertThat(registry.report().errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.type()).isEqualTo(LoadError.Type.UNUSABLE_BANK);
              assertThat(error.reason()).contains("CharacterIndex.definitions is missing");
            });
  }

  @Test
  void truncatedFile_isSaidAndHidesNobody() throws IOException {
    Path file = large.output().resolve("cast/CharacterIndex.definitions");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    CharacterRegistry registry;
    try (CompiledClasses classes = large.load()) {
      registry = CharacterRegistry.of(classes.index("cast"));
      assertThat(registry.definitions()).isEmpty();
      assertThat(registry.find("filler7")).isPresent();
    } finally {
      Files.write(file, whole);
    }

    assertThat(registry.report().errors())
        .extracting(LoadError::reason)
        .singleElement()
        .asString()
        .contains("CharacterIndex.definitions beside it is not as long as it was written");
  }

  @Test
  void missingRecord_hidesNobodyElse() throws IOException {
    CharacterRegistry registry = withoutFile("cast/NullsData.class");

    assertThat(registry.definitions())
        .hasSizeGreaterThan(LargeCast.FILLERS)
        .noneMatch(definition -> definition.id().contains("null"));
    assertThat(registry.report().errors())
        .extracting(LoadError::subject)
        .containsExactlyInAnyOrder("left-out-to-null", "no-nulls");
  }

  private static List<String> shards(CompiledClasses classes) {
    return classes.loaded().stream().filter(name -> name.contains("Shard")).toList();
  }

  /** A registry of the large cast, one of whose files is gone, after it has been listed. */
  private static CharacterRegistry withoutFile(String name) throws IOException {
    Path file = large.output().resolve(name);
    Path away = folder.resolve("away");
    Files.move(file, away);
    try (CompiledClasses classes = large.load()) {
      CharacterRegistry registry = CharacterRegistry.of(classes.index("cast"));
      registry.definitions();
      registry.find("filler7");
      return registry;
    } finally {
      Files.move(away, file);
    }
  }

  private static Map<String, String> byId(List<CharacterDefinition> definitions) {
    return definitions.stream().collect(toMap(CharacterDefinition::id, LargeCastTest::everything));
  }

  private static String everything(CharacterDefinition it) {
    return Stream.of(
            it.id(),
            it.name(),
            it.bank(),
            it.className(),
            it.description(),
            it.languages(),
            it.tags(),
            it.comment(),
            it.listed(),
            it.order(),
            it.hasHouseRules(),
            it.hasGreeting(),
            it.voice(),
            it.instructions(),
            it.traits())
        .map(Object::toString)
        .collect(joining("\n"));
  }
}
