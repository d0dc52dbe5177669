package dev.dramatis.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.LoadError;
import dev.dramatis.LoadReport;
import dev.dramatis.RegistryListener;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import dev.dramatis.character.PromptContext;
import dev.dramatis.instructions.Headline;
import dev.dramatis.instructions.NewsSource;
import dev.dramatis.instructions.SmalltalkInstructions;
import dev.dramatis.prompt.HouseRules;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.voice.FileVoiceSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.core.io.ClassPathResource;

/** Which beans and settings of a host make which registry. */
class DramatisAutoConfigurationTest {

  private static final String SERVICE = "META-INF/services/dev.dramatis.spi.CharacterBank";

  private final ApplicationContextRunner host =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(DramatisAutoConfiguration.class));

  @Test
  void registry_isLoadedFromTheClassPath() {
    host.run(
        context ->
            assertThat(context.getBean(CharacterRegistry.class).find("gertrude")).isPresent());
  }

  @Test
  void registryOfTheHost_standsAlone() {
    CharacterRegistry own = CharacterRegistry.of();

    host.withBean(CharacterRegistry.class, () -> own)
        .run(context -> assertThat(context.getBean(CharacterRegistry.class)).isSameAs(own));
  }

  @Test
  void unknownBank_failsWithTheNamesThatThereAre() {
    host.withPropertyValues("dramatis.only-banks=dramatis,kids")
        .run(
            context ->
                assertThat(analysis(context).getDescription())
                    .isEqualTo(
                        "The banks of dramatis.only-banks cannot be loaded:"
                            + " there is no bank kids; the banks are dramatis."));
  }

  @Test
  void noBankAtAll_failsWithTheMavenSnippet() {
    host.withClassLoader(new FilteredClassLoader(new ClassPathResource(SERVICE)))
        .run(
            context -> {
              FailureAnalysis analysis = analysis(context);
              assertThat(analysis.getDescription())
                  .startsWith("No characters found:")
                  .hasLineCount(1);
              assertThat(analysis.getAction())
                  .contains("<artifactId>dramatis-processor</artifactId>");
            });
  }

  @Test
  void houseRules_areAskedFor() {
    host.withBean(HouseRules.class, Shouting::new)
        .withBean(CharacterRegistryCustomizer.class, () -> adding("greeter"))
        .run(
            context ->
                assertThat(context.getBean(CharacterRegistry.class).open("greeter").systemPrompt())
                    .isEqualTo("I AM GREETER"));
  }

  @Test
  void definitions_areAdded() {
    host.withBean(CharacterDefinition.class, () -> uploaded("uploads/7.wav"))
        .run(
            context ->
                assertThat(context.getBean(CharacterRegistry.class).find("uploaded")).isPresent());
  }

  @Test
  void validator_rejectsTheDefinitionThatBreaksItsConstraints() {
    host.withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
        .withBean(CharacterDefinition.class, () -> uploaded("/etc/passwd"))
        .run(
            context -> {
              CharacterRegistry registry = context.getBean(CharacterRegistry.class);
              assertThat(registry.find("uploaded")).isEmpty();
              assertThat(registry.report().errors())
                  .extracting(LoadError::type)
                  .containsExactly(LoadError.Type.INVALID_DEFINITION);
            });
  }

  @Test
  void withoutValidator_theDefinitionIsTakenAsItIs() {
    host.withBean(CharacterDefinition.class, () -> uploaded("/etc/passwd"))
        .run(
            context ->
                assertThat(context.getBean(CharacterRegistry.class).report().errors()).isEmpty());
  }

  @Test
  void customizerThatFails_failsWithItsOwnException() {
    RuntimeException failure = new IllegalArgumentException("not of the library");

    host.withBean(
            CharacterRegistryCustomizer.class,
            () ->
                registry -> {
                  throw failure;
                })
        .run(context -> assertThat(context.getStartupFailure()).rootCause().isSameAs(failure));
  }

  @Test
  void twoBeansWithOneId_failWithTheBeansToChange() {
    host.withBean("one", CharacterDefinition.class, () -> uploaded("uploads/1.wav"))
        .withBean("two", CharacterDefinition.class, () -> uploaded("uploads/2.wav"))
        .run(
            context -> {
              FailureAnalysis analysis = analysis(context);
              assertThat(analysis.getDescription())
                  .contains(
                      "The bean that defines the character \"uploaded\"", "was added already");
              assertThat(analysis.getAction()).contains("CharacterDefinition");
            });
  }

  @Test
  void listeners_areAllNotified() {
    List<String> notified = new ArrayList<>();

    host.withBean("one", RegistryListener.class, () -> new Recorder("one", notified))
        .withBean("two", RegistryListener.class, () -> new Recorder("two", notified))
        .run(context -> assertThat(notified).containsExactlyInAnyOrder("one", "two"));
  }

  @Test
  void sessionOptions_holdTheLlm() {
    host.withPropertyValues("dramatis.llm-name=acme/test-model")
        .run(
            context ->
                assertThat(context.getBean(SessionOptions.class).llmName())
                    .hasValue("acme/test-model"));
  }

  @Test
  void tools_areThoseOfTheSettings() {
    host.withPropertyValues("dramatis.tools=quiz-show:*,week-planner:show")
        .run(
            context -> {
              CharacterRegistry registry = context.getBean(CharacterRegistry.class);
              assertThat(registry.tools("quiz-show")).hasSize(1);
              assertThat(registry.tools("week-planner"))
                  .extracting(ToolDefinition::name)
                  .containsExactly("show");
            });
  }

  @Test
  void tools_thatDoNotExist_failWithThoseThatDo() {
    hostWithACast()
        .withPropertyValues("dramatis.tools=week-planner:shwo")
        .run(
            context ->
                assertThat(analysis(context).getDescription())
                    .contains("has no tool \"shwo\" (did you mean \"show\"?)"));
  }

  @Test
  void tools_thatNameNoCharacter_failWithTheForm() {
    host.withPropertyValues("dramatis.tools=show")
        .run(
            context -> {
              FailureAnalysis analysis = analysis(context);
              assertThat(analysis.getDescription())
                  .startsWith(
                      "The tools of dramatis.tools cannot be allowed: \"show\" names no tool");
              assertThat(analysis.getAction()).isEqualTo("Correct dramatis.tools.");
            });
  }

  @Test
  void tools_withoutASetting_areThoseOfTheBuilder() {
    host.withBean(
            CharacterRegistry.Builder.class,
            () -> CharacterCast.builder().allowTools("week-planner:show"))
        .run(
            context ->
                assertThat(context.getBean(CharacterRegistry.class).tools("week-planner"))
                    .hasSize(1));
  }

  @Test
  void news_areGivenToEverySession() {
    host.withPropertyValues("dramatis.strict=true")
        .withBean(NewsSource.class, () -> () -> List.of(Headline.of("Cows")))
        .withBean(
            CharacterRegistryCustomizer.class,
            () ->
                registry ->
                    registry.add(
                        reader(),
                        prompt -> prompt.get(NewsSource.class).headlines().get(0).title()))
        .run(
            context ->
                assertThat(context.getBean(CharacterRegistry.class).open("reader").systemPrompt())
                    .contains("Cows"));
  }

  @Test
  void need_thatTheHostDoesNotGive_failsWithTheCharacter() {
    host.withPropertyValues("dramatis.strict=true")
        .withBean(CharacterDefinition.class, DramatisAutoConfigurationTest::reader)
        .run(
            context ->
                assertThat(analysis(context).getDescription())
                    .contains("the host gives no dev.dramatis.instructions.NewsSource"));
  }

  @Test
  void castOfTheHost_isLoadedWithItsBeans() {
    hostWithACast()
        .withBean(CharacterDefinition.class, () -> uploaded("uploads/7.wav"))
        .run(
            context ->
                assertThat(context.getBean(CharacterRegistry.class).report())
                    .hasToString("39 characters of 2 banks, no errors"));
  }

  @Test
  void castOfTheHost_isStrict() {
    hostWithACast()
        .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
        .withBean(CharacterDefinition.class, () -> uploaded("/etc/passwd"))
        .run(
            context -> {
              FailureAnalysis analysis = analysis(context);
              assertThat(analysis.getDescription())
                  .startsWith(
                      "The cast cannot be loaded without errors:\n\n    - uploaded in bank host: ");
              assertThat(analysis.getAction()).contains("dramatis.strict=false");
            });
  }

  @Test
  void castOfTheHost_whereStrictIsFalse_isLoadedWithoutWhatHasAnError() {
    hostWithACast()
        .withPropertyValues("dramatis.strict=false")
        .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
        .withBean(CharacterDefinition.class, () -> uploaded("/etc/passwd"))
        .run(
            context ->
                assertThat(context.getBean(CharacterRegistry.class).report().errors()).hasSize(1));
  }

  @Test
  void castOfTheHost_isNarrowedToBanks() {
    hostWithACast()
        .withPropertyValues("dramatis.only-banks=dramatis,kids")
        .run(
            context ->
                assertThat(analysis(context).getDescription())
                    .contains("there is no bank kids; the banks are dramatis."));
  }

  private ApplicationContextRunner hostWithACast() {
    return host.withBean(CharacterRegistry.Builder.class, CharacterCast::builder);
  }

  private static FailureAnalysis analysis(AssertableApplicationContext context) {
    Throwable failure = Objects.requireNonNull(context.getStartupFailure());
    return Stream.of(
            new NoCharactersFailureAnalyzer(),
            new UnusableConfigurationFailureAnalyzer(),
            new CharacterLoadFailureAnalyzer())
        .map(analyzer -> analyzer.analyze(failure))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static CharacterDefinition uploaded(String voice) {
    return character("uploaded", voice)
        .instructions(new SmalltalkInstructions(List.of(), null))
        .build();
  }

  /** Returns a definition of a character that cannot speak without news. */
  private static CharacterDefinition reader() {
    return character("reader", "voices/reader.wav")
        .instructions(new SmalltalkInstructions(List.of(), null))
        .need(Need.required(NewsSource.class))
        .build();
  }

  private static CharacterDefinition.Builder character(String id, String voice) {
    return CharacterDefinition.builder(id, id)
        .voice(new FileVoiceSource(voice, null, null, null, null));
  }

  private static CharacterRegistryCustomizer adding(String id) {
    CharacterDefinition definition = character(id, "voices/a.wav").build();
    return registry -> registry.add(definition, prompt -> "I am " + id);
  }

  private record Shouting() implements HouseRules {

    @Override
    public String wrap(PromptContext context, String persona) {
      return persona.toUpperCase(Locale.ROOT);
    }
  }

  private record Recorder(String name, List<String> notified) implements RegistryListener {

    @Override
    public void onLoaded(LoadReport report) {
      notified.add(name);
    }
  }
}
