package dev.dramatis.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.dramatis.CharacterRegistry;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeRulesTest {

  private static final Path MAIN = mainClasses();
  private static final JavaClasses RUNTIME = new ClassFileImporter().importPath(MAIN);
  private static final JavaClasses BAD =
      new ClassFileImporter().importPackages("dev.dramatis.rules.bad..");

  static Stream<Arguments> rules() throws IllegalAccessException {
    Stream.Builder<Arguments> rules = Stream.builder();
    for (Field field : RuntimeRules.class.getDeclaredFields()) {
      if (field.getType() == ArchRule.class && Modifier.isStatic(field.getModifiers())) {
        rules.add(Arguments.of(field.getName(), field.get(null)));
      }
    }
    return rules.build();
  }

  static List<Arguments> violations() {
    return List.of(
        Arguments.of(RuntimeRules.NO_REFLECTION_PACKAGE, "UsesReflectionPackage"),
        Arguments.of(RuntimeRules.NO_METHOD_HANDLES, "UsesMethodHandles"),
        Arguments.of(RuntimeRules.NO_MEMBER_LOOK_UP, "UsesClassForName"),
        Arguments.of(RuntimeRules.NO_MEMBER_LOOK_UP, "UsesGetMethodsByReference"),
        Arguments.of(RuntimeRules.NO_MEMBER_LOOK_UP, "UsesGetDeclaredConstructor"),
        Arguments.of(RuntimeRules.NO_MEMBER_LOOK_UP, "UsesLoadClass"),
        Arguments.of(RuntimeRules.NO_RESOURCE_LOOK_UP, "UsesGetResource"),
        Arguments.of(RuntimeRules.NO_RESOURCE_LOOK_UP, "UsesGetResources"),
        Arguments.of(RuntimeRules.NO_FILES, "UsesFiles"),
        Arguments.of(RuntimeRules.NO_FILES, "UsesStreams"),
        Arguments.of(RuntimeRules.NO_FILES, "UsesJars"),
        Arguments.of(RuntimeRules.DEFINITION_FILE_IN_GENERATED_CODE, "UsesDefinitionFile"),
        Arguments.of(RuntimeRules.ZIP_AND_DIGESTS_IN_TICKETS, "UsesZip"),
        Arguments.of(RuntimeRules.ZIP_AND_DIGESTS_IN_TICKETS, "UsesDigests"),
        Arguments.of(RuntimeRules.NO_DEFAULT_LOCALE, "UsesLocaleOfTheJvm"),
        Arguments.of(RuntimeRules.NO_DEFAULT_LOCALE, "UsesCaseOfTheJvm"),
        Arguments.of(RuntimeRules.NO_DEFAULT_LOCALE, "UsesLocalizedDates"),
        Arguments.of(RuntimeRules.NO_DEFAULT_LOCALE, "UsesNumberFormat"),
        Arguments.of(RuntimeRules.NO_CONSOLE, "UsesSystemOut"),
        Arguments.of(RuntimeRules.NO_CONSOLE, "PrintsStackTraces"),
        Arguments.of(RuntimeRules.NO_OTHER_LOGGING, "UsesJavaUtilLogging"),
        Arguments.of(RuntimeRules.LOGGER_IN_ONE_PLACE, "LogsOutsideFailures"),
        Arguments.of(RuntimeRules.MICROMETER_IN_METRICS, "UsesMicrometer"),
        Arguments.of(RuntimeRules.VALIDATION_IN_THE_REGISTRY, "UsesValidator"),
        Arguments.of(RuntimeRules.ALLOWED_DEPENDENCIES, "UsesAnotherLibrary"),
        Arguments.of(RuntimeRules.SPI_STANDS_ALONE, "BadContract"),
        Arguments.of(RuntimeRules.CHARACTER_IS_THE_LOWEST_PACKAGE, "ModelThatKnowsVoices"),
        Arguments.of(RuntimeRules.MODEL_PACKAGES_DO_NOT_KNOW_THE_REGISTRY, "VoiceOfARegistry"),
        Arguments.of(RuntimeRules.MODEL_PACKAGES_DO_NOT_KNOW_THE_REGISTRY, "VoiceOfUnmute"),
        Arguments.of(RuntimeRules.MODEL_PACKAGES_DO_NOT_KNOW_THE_REGISTRY, "ToolOfASession"),
        Arguments.of(RuntimeRules.TOOLS_STAND_BESIDE_THE_MODEL, "ToolOfGeneratedCode"),
        Arguments.of(RuntimeRules.METRICS_AND_UNMUTE_ARE_ON_TOP, "UsesVoiceList"),
        Arguments.of(RuntimeRules.CONVERSATIONS_ARE_ON_TOP, "UsesConversations"),
        Arguments.of(RuntimeRules.INTERNALS_ARE_THE_ROOTS, "UsesInternals"),
        Arguments.of(RuntimeRules.NO_PACKAGE_CYCLES, "FirstOfCycle SecondOfCycle"),
        Arguments.of(RuntimeRules.ANNOTATIONS_STAY_IN_CLASS_FILES, "BadAnnotation"),
        Arguments.of(RuntimeRules.ANNOTATIONS_STAY_IN_CLASS_FILES, "UnsaidRetention"),
        Arguments.of(RuntimeRules.TELLING_NAMES, "CharacterManager"),
        Arguments.of(RuntimeRules.TELLING_NAMES, "StringUtils"),
        Arguments.of(RuntimeRules.TELLING_NAMES, "RegistryImpl"),
        Arguments.of(RuntimeRules.NULL_MARKED_PACKAGES, "Bad"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void runtime_rule_isKept(String name, ArchRule rule) {
    rule.check(RUNTIME);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("violations")
  void badExample_rule_isViolated(ArchRule rule, String example) {
    assertThat(rule.evaluate(only(example)).hasViolation()).isTrue();
  }

  @Test
  void everyRule_hasABadExample() throws IllegalAccessException {
    assertThat(violations().stream().map(arguments -> arguments.get()[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(rules().map(arguments -> arguments.get()[1]).toList());
  }

  @Test
  void everyBadExample_hasARule() {
    Set<String> used =
        violations().stream()
            .flatMap(arguments -> Stream.of(((String) arguments.get()[1]).split(" ")))
            .collect(Collectors.toSet());

    assertThat(BAD.stream().map(JavaClass::getSimpleName).filter(name -> !name.isEmpty()))
        .allSatisfy(name -> assertThat(used).contains(name));
  }

  @Test
  void runtime_import_hasTheMainClassesOnly() {
    assertThat(RUNTIME.contain(CharacterRegistry.class)).isTrue();
    assertThat(RUNTIME.contain(RuntimeRulesTest.class)).isFalse();
  }

  @Test
  void publicTypes_runtime_areInExportedPackages() {
    classes()
        .that()
        .haveModifier(JavaModifier.PUBLIC)
        .should()
        .resideInAnyPackage(exports().toArray(String[]::new))
        .check(RUNTIME);
  }

  @Test
  void module_exports_areThePackagesOfTheDesign() {
    assertThat(exports())
        .containsExactlyInAnyOrder(
            "dev.dramatis",
            "dev.dramatis.annotation",
            "dev.dramatis.character",
            "dev.dramatis.conversation",
            "dev.dramatis.instructions",
            "dev.dramatis.internal",
            "dev.dramatis.metrics",
            "dev.dramatis.prompt",
            "dev.dramatis.spi",
            "dev.dramatis.spi.packed",
            "dev.dramatis.spi.tool",
            "dev.dramatis.tool",
            "dev.dramatis.unmute",
            "dev.dramatis.voice");
  }

  @Test
  void module_micrometer_isNeededToCompileOnly() {
    assertThat(descriptor().requires())
        .filteredOn(requires -> requires.name().equals("micrometer.core"))
        .allSatisfy(
            requires ->
                assertThat(requires.modifiers())
                    .contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .hasSize(1);
  }

  private static JavaClasses only(String examples) {
    Set<String> names = Set.of(examples.split(" "));
    return BAD.that(describe(examples, type -> names.contains(type.getSimpleName())));
  }

  private static Set<String> exports() {
    return descriptor().exports().stream()
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  private static ModuleDescriptor descriptor() {
    return ModuleFinder.of(MAIN).find("dev.dramatis.runtime").orElseThrow().descriptor();
  }

  private static Path mainClasses() {
    try {
      return Path.of(
          CharacterRegistry.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
