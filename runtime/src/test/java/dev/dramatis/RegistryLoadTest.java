package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dramatis.cast.CharacterIndex;
import dev.dramatis.cast.UnusableBanks;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.spi.CharacterBank;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryLoadTest {

  private static final String GOOD = CharacterIndex.class.getName();

  @TempDir private Path folder;
  private final LogCapture log = new LogCapture();

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void servicesFile_goodBank_isLoadedAndNothingLogged() throws IOException {
    CharacterRegistry registry = load(GOOD);
    registry.definitions();
    registry.open("anna").close();

    assertThat(registry.definitions())
        .extracting(CharacterDefinition::id)
        .containsExactly("anna", "bert");
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void sameBank_loadedOrGiven_isTheSame() throws IOException {
    CharacterRegistry loaded = load(GOOD);
    CharacterRegistry given = CharacterRegistry.of(new CharacterIndex());

    assertThat(loaded.definitions())
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(given.definitions());
    assertThat(loaded.report().banks()).isEqualTo(given.report().banks());
    assertThat(loaded).hasToString(given.toString());
  }

  @Test
  void missingClass_besideAGoodBank_isReportedByItsName() throws IOException {
    CharacterRegistry registry = load("story.CharacterIndex\n" + GOOD);

    assertThat(registry.find("anna")).isPresent();
    assertThat(log.lines())
        .containsExactly(
            "bank story.CharacterIndex: the bank cannot be loaded: Provider story.CharacterIndex"
                + " not found; build its module again");
  }

  @Test
  void throwingConstructor_besideAGoodBank_isReportedWithItsReason() throws IOException {
    String name = UnusableBanks.Constructor.class.getName();
    CharacterRegistry registry = load(name + "\n" + GOOD);

    assertThat(registry.find("anna")).isPresent();
    assertThat(log.lines())
        .containsExactly(
            "bank "
                + name
                + ": the bank cannot be loaded: java.lang.IllegalStateException: no bank today;"
                + " build its module again");
  }

  @Test
  void throwingInitialiser_besideAGoodBank_isReportedWithItsReason() throws IOException {
    CharacterRegistry registry = load(UnusableBanks.Initialiser.class.getName() + "\n" + GOOD);

    assertThat(registry.find("anna")).isPresent();
    assertThat(registry.report().errors())
        .extracting(LoadError::type)
        .containsExactly(LoadError.Type.UNUSABLE_BANK);
    assertThat(registry.report().errors().get(0).reason())
        .contains("NumberFormatException: For input string: \"broken\"");
  }

  @Test
  void classThatIsNoBank_besideAGoodBank_isReported() throws IOException {
    String name = UnusableBanks.NoBank.class.getName();
    CharacterRegistry registry = load(name + "\n" + GOOD);

    assertThat(registry.report().errors())
        .extracting(LoadError::type, LoadError::bank)
        .containsExactly(tuple(LoadError.Type.UNUSABLE_BANK, name));
  }

  @Test
  void servicesFile_notOne_isReportedByItsAddress() throws IOException {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .classLoader(loader("two words", loader(GOOD, getClass().getClassLoader())))
            .load();

    assertThat(registry.find("anna")).isPresent();
    assertThat(log.lines())
        .singleElement()
        .asString()
        .contains("META-INF/services/dev.dramatis.spi.CharacterBank:1");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        UnusableBanks.Fatal.class,
        UnusableBanks.FatalWithCause.class,
        UnusableBanks.FatalInside.class
      })
  void virtualMachineError_whileLoading_propagates(Class<?> bank) {
    assertThatThrownBy(() -> load(bank.getName() + "\n" + GOOD))
        .isInstanceOf(VirtualMachineError.class);
  }

  @Test
  void brokenBank_besideAGoodOne_hasItsThrowableInReportAndLog() throws IOException {
    CharacterRegistry registry = load(UnusableBanks.Constructor.class.getName() + "\n" + GOOD);

    Throwable cause = registry.report().errors().get(0).cause().orElseThrow();
    assertThat(cause).hasRootCauseMessage("no bank today");
    assertThat(log.thrown()).containsExactly(cause);
  }

  @Test
  void brokenBanksAlone_load_hasTheirThrowablesInExceptionAndLog() {
    String banks =
        UnusableBanks.Constructor.class.getName()
            + "\n"
            + UnusableBanks.Initialiser.class.getName();

    assertThatThrownBy(() -> load(banks))
        .isInstanceOf(NoCharactersException.class)
        .hasRootCauseMessage("no bank today")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    assertThat(log.thrown()).hasSize(2).doesNotContainNull();
  }

  @Test
  void classLoaderThatCannotList_load_endsWithTheReasonOnce() {
    CharacterRegistry.Builder builder = CharacterRegistry.builder().classLoader(new Unlisting());

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatThrownBy(builder::load)
                .isInstanceOf(NoCharactersException.class)
                .hasMessageContainingAll("the class loader unlisting", "disk on fire"));
  }

  @Test
  void noBank_load_namesTheClassLoaderAndShowsTheSnippet() {
    ClassLoader empty = new URLClassLoader("empty", new URL[0], getClass().getClassLoader());
    CharacterRegistry.Builder builder = CharacterRegistry.builder().classLoader(empty);

    assertThatThrownBy(builder::load)
        .isInstanceOf(NoCharactersException.class)
        .hasMessageStartingWith(
            "No characters found: the class loader empty sees no generated CharacterIndex.\n")
        .hasMessageContaining("<annotationProcessorPaths>")
        .hasMessageContaining("<artifactId>dramatis-processor</artifactId>")
        .satisfies(
            e ->
                assertThat(
                        ((NoCharactersException) e).problem()
                            + "\n"
                            + ((NoCharactersException) e).fix())
                    .isEqualTo(e.getMessage()));
  }

  @Test
  void onlyABrokenBank_load_saysWhatIsWrongWithIt() {
    assertThatThrownBy(() -> load("story.CharacterIndex"))
        .isInstanceOf(NoCharactersException.class)
        .hasMessageContaining("Provider story.CharacterIndex not found");
  }

  @Test
  void onlyBanks_brokenBank_saysWhatIsWrongWithIt() throws IOException {
    CharacterRegistry.Builder builder =
        CharacterRegistry.builder()
            .onlyBanks("story")
            .classLoader(loader("story.CharacterIndex\n" + GOOD, getClass().getClassLoader()));

    assertThatThrownBy(builder::load)
        .isInstanceOf(UnknownBankException.class)
        .hasMessageContaining("there is no bank story; the banks are dev.dramatis.cast; ")
        .hasMessageContaining("Provider story.CharacterIndex not found")
        .hasCauseInstanceOf(ServiceConfigurationError.class);
    assertThat(log.thrown()).singleElement().isInstanceOf(ServiceConfigurationError.class);
  }

  @Test
  void noBankButAHostCharacter_load_isEnough() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .add(TestBank.define("mine", "Mine").build(), context -> "Be mine.")
            .load();

    assertThat(registry.definitions()).hasSize(1);
  }

  @Test
  void contextClassLoader_load_isAsked() throws IOException {
    ClassLoader loader = loader(GOOD, getClass().getClassLoader());

    assertThat(withContext(loader, CharacterRegistry::load).find("anna")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void contextClassLoader_null_asksTheRuntimesOwn(boolean withHostCharacter) {
    CharacterRegistry.Builder builder = CharacterRegistry.builder();
    if (withHostCharacter) {
      builder.add(TestBank.define("mine", "Mine").build());
      assertThat(withContext(null, builder::load).find("mine")).isPresent();
    } else {
      assertThatThrownBy(() -> withContext(null, builder::load))
          .isInstanceOf(NoCharactersException.class)
          .hasMessageContaining("the class loader app");
    }
  }

  private CharacterRegistry load(String services) throws IOException {
    return CharacterRegistry.builder()
        .classLoader(loader(services, getClass().getClassLoader()))
        .load();
  }

  private ClassLoader loader(String services, ClassLoader parent) throws IOException {
    Path root = Files.createTempDirectory(folder, "bank");
    Path file = root.resolve("META-INF/services/" + CharacterBank.class.getName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, services);
    return new URLClassLoader(new URL[] {root.toUri().toURL()}, parent);
  }

  private static CharacterRegistry withContext(
      @Nullable ClassLoader loader, Supplier<CharacterRegistry> action) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      return action.get();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** Fails whenever it is asked for a services file. */
  private static final class Unlisting extends ClassLoader {
    Unlisting() {
      super("unlisting", RegistryLoadTest.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      throw new IOException("disk on fire");
    }
  }
}
