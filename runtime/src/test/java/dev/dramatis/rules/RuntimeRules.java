package dev.dramatis.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.dramatis.annotation.Needs;
import java.lang.annotation.Retention;
import java.net.IDN;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The architecture rules of the runtime. Its classes and the bad examples are held to the same
 * rules.
 */
final class RuntimeRules {

  private static final Pattern MEMBER_LOOK_UP =
      Pattern.compile(
          "forName|newInstance|getRecordComponents|getPermittedSubclasses|getEnclosing\\w+"
              + "|get(Declared)?(Methods?|Constructors?|Fields?|Classes|Annotations?|AnnotationsByType)");

  private static final Pattern RESOURCE_LOOK_UP =
      Pattern.compile("(get|find)(System)?Resource(s|AsStream)?|resources");

  private static final Set<String> CONSTRAINT_TYPES =
      Set.of("Constraint", "Payload", "Valid", "ReportAsSingleViolation");

  private RuntimeRules() {}

  /** An author names a class on the command line of Preview; no host comes there. */
  private static final DescribedPredicate<JavaClass> NOT_THE_FACTORY_OF_PREVIEW =
      describe(
          "are not the factory of Preview",
          type -> !isOrIsInside(type, "dev.dramatis.NamedFactory"));

  static final ArchRule NO_REFLECTION_PACKAGE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .because("generated code replaces reflection");

  /** Lambdas, string concatenation and records use method handles, but in no access of theirs. */
  static final ArchRule NO_METHOD_HANDLES =
      classes()
          .that(NOT_THE_FACTORY_OF_PREVIEW)
          .should(
              notAccess(
                  "look method handles up",
                  target -> target.getOwner().getPackageName().equals("java.lang.invoke")))
          .because("a method handle is reflection by another name");

  static final ArchRule NO_MEMBER_LOOK_UP =
      classes()
          .that(NOT_THE_FACTORY_OF_PREVIEW)
          .should(
              notAccess(
                  "look members of classes up",
                  target ->
                      (target.getOwner().isEquivalentTo(Class.class)
                              || target.getOwner().isEquivalentTo(ClassLoader.class))
                          && (MEMBER_LOOK_UP.matcher(target.getName()).matches()
                              || target.getName().equals("loadClass"))))
          .because("generated code replaces reflection");

  private static final String ROOT = "dev.dramatis";
  private static final String FAILURES = "dev.dramatis.internal.Failures";
  private static final String SHA_256 = "dev.dramatis.internal.Sha256";
  private static final Set<String> SHARED_INTERNALS = Set.of(FAILURES, SHA_256);
  private static final String BANK_ORIGINS = "dev.dramatis.internal.BankOrigins";
  private static final String DEFINITION_FILE = "dev.dramatis.spi.packed.DefinitionFile";

  /**
   * Loading looks for a generated class of each bank's index, and for traces of banks in a jar that
   * was put together from several; the index of a large cast reads its definitions when they are
   * listed.
   */
  static final ArchRule NO_RESOURCE_LOOK_UP =
      classes()
          .that(
              describe(
                  "are neither BankOrigins nor DefinitionFile",
                  type ->
                      !isOrIsInside(type, BANK_ORIGINS) && !isOrIsInside(type, DEFINITION_FILE)))
          .should(
              notAccess(
                  "look resources up",
                  target -> RESOURCE_LOOK_UP.matcher(target.getName()).matches()))
          .because("nothing is parsed and no class path is scanned at load");

  /** Generated code reads it, when a host lists the characters; loading never does. */
  static final ArchRule DEFINITION_FILE_IN_GENERATED_CODE =
      noClasses()
          .that(describe("are not it", type -> !isOrIsInside(type, DEFINITION_FILE)))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(DEFINITION_FILE)
          .because("nothing is parsed and no class path is scanned at load");

  /** The encoding of international domain names is no network, although it is in that package. */
  static final ArchRule NO_FILES =
      noClasses()
          .that(
              describe(
                  "are neither BankOrigins nor DefinitionFile",
                  type ->
                      !isOrIsInside(type, BANK_ORIGINS) && !isOrIsInside(type, DEFINITION_FILE)))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.io..",
                      "java.nio.file..",
                      "java.nio.channels..",
                      "java.net..",
                      "java.util.jar..")
                  .and(not(assignableTo(java.io.PrintStream.class)))
                  .and(not(equivalentTo(IDN.class)))
                  .and(not(describe("Serializable", RuntimeRules::isSerializable))))
          .because("nothing is parsed and no class path is scanned at load");

  /** A first session makes no ticket, key or fingerprint, so it loads none of these. */
  static final ArchRule ZIP_AND_DIGESTS_IN_TICKETS =
      noClasses()
          .that(
              describe(
                  "are neither of tickets, the key of conversations nor the fingerprint",
                  type ->
                      !Set.of(
                              "Ticket",
                              "DeflatedPrompt",
                              "PromptHash",
                              "ConversationKey",
                              "Fingerprint",
                              "Sha256")
                          .contains(type.getSimpleName())))
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.util.zip..")
                  .or(assignableTo(MessageDigest.class))
                  .or(describe("Sha256", type -> type.getName().equals(SHA_256))))
          .because(
              "only tickets, keys and fingerprints have a hash, and only a saved conversation a deflated prompt");

  /** Error Prone's DefaultLocale finds most of this, and format strings, but only on newer JDKs. */
  static final ArchRule NO_DEFAULT_LOCALE =
      classes()
          .should(notAccess("depend on the locale of the JVM", RuntimeRules::hasDefaultLocale))
          .because("a prompt and its hash are the same on every machine");

  private static boolean hasDefaultLocale(AccessTarget target) {
    if (!(target instanceof CodeUnitAccessTarget called)) {
      return false;
    }
    JavaClass owner = target.getOwner();
    String name = target.getName();
    boolean isDefault =
        called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    return (owner.getPackageName().equals("java.text") && !owner.isEquivalentTo(Normalizer.class))
        || name.startsWith("ofLocalized")
        || (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
        || (isDefault
            && Set.of("toLowerCase", "toUpperCase", "ofPattern", "toFormatter").contains(name))
        || (isDefault && owner.isEquivalentTo(Locale.class) && name.startsWith("getDisplay"))
        || (isDefault && owner.isEquivalentTo(String.class) && name.equals("format"));
  }

  static final ArchRule NO_CONSOLE =
      classes()
          .that(describe("are not Preview", type -> !isOrIsInside(type, "dev.dramatis.Preview")))
          .should(
              notAccess(
                  "use the console",
                  target ->
                      (target.getOwner().isEquivalentTo(System.class)
                              && Set.of("out", "err", "in", "console").contains(target.getName()))
                          || target.getName().equals("printStackTrace")))
          .because("a library leaves the console to its host");

  static final ArchRule NO_OTHER_LOGGING =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.util.logging..", "org.slf4j..", "org.apache..", "org.jboss..", "ch.qos..")
          .because("System.Logger reaches whatever the host logs with");

  static final ArchRule LOGGER_IN_ONE_PLACE =
      classes()
          .that(describe("are not Failures", type -> !isOrIsInside(type, FAILURES)))
          .should(
              notAccess(
                  "log",
                  target ->
                      target.getOwner().isAssignableTo(System.Logger.class)
                          || target.getName().equals("getLogger")))
          .because("one failure is one line, which one class writes");

  static final ArchRule MICROMETER_IN_METRICS =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.dramatis.metrics..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.micrometer..")
          .because("Micrometer is optional at run time");

  static final ArchRule VALIDATION_IN_THE_REGISTRY =
      noClasses()
          .that(
              describe(
                  "are neither the registry nor the characters that a host adds to it",
                  type ->
                      !isOrIsInside(type, "dev.dramatis.CharacterRegistry")
                          && !isOrIsInside(type, "dev.dramatis.internal.HostCharacters")))
          .should()
          .dependOnClassesThat(
              resideInAPackage("jakarta.validation..")
                  .and(not(resideInAPackage("jakarta.validation.constraints..")))
                  .and(
                      describe(
                          "are no constraint",
                          type -> !CONSTRAINT_TYPES.contains(type.getSimpleName()))))
          .because("records carry constraints, and only those are checked that a host adds");

  static final ArchRule ALLOWED_DEPENDENCIES =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.dramatis..",
              "java..",
              "jakarta.validation..",
              "org.jspecify..",
              "io.micrometer..")
          .because("those are all that the runtime depends on");

  static final ArchRule SPI_STANDS_ALONE =
      classes()
          .that()
          .resideInAPackage("..spi..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "dev.dramatis.spi..", "dev.dramatis.tool", "java..", "org.jspecify..")
                  .or(describe("what definitions are made with", RuntimeRules::isOfDefinitions)))
          .because("released banks run on it for ever");

  static final ArchRule CHARACTER_IS_THE_LOWEST_PACKAGE =
      noClasses()
          .that()
          .resideInAPackage("..character..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.dramatis..").and(not(resideInAPackage("..character.."))))
          .because("every other package knows the model");

  static final ArchRule TOOLS_STAND_BESIDE_THE_MODEL =
      noClasses()
          .that()
          .resideInAPackage("..tool")
          .and()
          .resideOutsideOfPackage("..spi..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.dramatis..")
                  .and(not(resideInAnyPackage("..character..", "dev.dramatis.tool"))))
          .because("hosts and generated code know what a tool is");

  static final ArchRule MODEL_PACKAGES_DO_NOT_KNOW_THE_REGISTRY =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..annotation..",
              "..voice..",
              "..instructions..",
              "..prompt..",
              "..spi..",
              "..tool..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT,
              "dev.dramatis.internal..",
              "dev.dramatis.conversation..",
              "dev.dramatis.metrics..",
              "dev.dramatis.unmute..")
          .because("dependencies point from the registry to the model");

  static final ArchRule METRICS_AND_UNMUTE_ARE_ON_TOP =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.dramatis.metrics..", "dev.dramatis.unmute..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.dramatis.metrics..", "dev.dramatis.unmute..")
          .because("both are optional for a host");

  static final ArchRule CONVERSATIONS_ARE_ON_TOP =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.dramatis.conversation..", "dev.dramatis.metrics..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.dramatis.conversation..")
          .because("a host can do without it, and metrics report it");

  /** Sessions by conversation isolate failures and hash keys, as the root does. */
  static final ArchRule INTERNALS_ARE_THE_ROOTS =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT, "dev.dramatis.internal..")
          .should(dependOnInternalsThatAreNotShared())
          .because("only the API of the root package uses the internals");

  /**
   * Classes of {@code internal} are left out: the root package and they use each other. The record
   * of a kind declares its needs with an annotation, whose package has the annotation of the kind.
   */
  static final ArchRule NO_PACKAGE_CYCLES =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  return type.getPackageName().startsWith("dev.dramatis.internal")
                      ? SliceIdentifier.ignore()
                      : SliceIdentifier.of(type.getPackageName());
                }

                @Override
                public String getDescription() {
                  return "packages";
                }
              })
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              resideInAPackage("dev.dramatis.instructions"), equivalentTo(Needs.class))
          .because("dependencies between packages point in one direction");

  static final ArchRule ANNOTATIONS_STAY_IN_CLASS_FILES =
      classes()
          .that()
          .areAnnotations()
          .and()
          .resideInAnyPackage("..annotation", "..spi")
          .should(haveClassRetention())
          .because("only compilers read them");

  static final ArchRule TELLING_NAMES =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .because("a name says what a class is for");

  static final ArchRule NULL_MARKED_PACKAGES =
      classes()
          .should(
              violateWhere(
                  "be in a package with @NullMarked",
                  type ->
                      type.getPackage()
                          .tryGetPackageInfo()
                          .filter(
                              info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                          .isEmpty()))
          .because("authors and hosts rely on what may be null");

  private static boolean isSerializable(JavaClass type) {
    return type.isEquivalentTo(java.io.Serializable.class);
  }

  private static boolean isOfDefinitions(JavaClass type) {
    return isOrIsInside(type, "dev.dramatis.character.CharacterDefinition")
        || Set.of(
                "dev.dramatis.character.Listed",
                "dev.dramatis.character.PromptContext",
                "dev.dramatis.character.HostText")
            .contains(type.getName());
  }

  private static boolean isOrIsInside(JavaClass type, String name) {
    return type.getName().equals(name) || type.getName().startsWith(name + "$");
  }

  private static ArchCondition<JavaClass> dependOnInternalsThatAreNotShared() {
    return new ArchCondition<>("depend on the internals") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean isOfConversations = type.getPackageName().equals("dev.dramatis.conversation");
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass();
          if (target.getPackageName().startsWith("dev.dramatis.internal")
              && !(isOfConversations && SHARED_INTERNALS.contains(target.getName()))) {
            events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> haveClassRetention() {
    return violateWhere(
        "have the retention CLASS",
        type ->
            !type.tryGetAnnotationOfType(Retention.class.getName())
                .flatMap(retention -> retention.get("value"))
                .map(value -> ((JavaEnumConstant) value).name().equals("CLASS"))
                .orElse(false));
  }

  private static ArchCondition<JavaClass> violateWhere(
      String description, Predicate<JavaClass> violation) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (violation.test(type)) {
          events.add(
              SimpleConditionEvent.violated(type, type.getName() + " should " + description));
        }
      }
    };
  }

  /** Calls, method references and fields alike. */
  private static ArchCondition<JavaClass> notAccess(
      String description, Predicate<AccessTarget> forbidden) {
    return new ArchCondition<>("not " + description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          if (forbidden.test(access.getTarget())) {
            events.add(SimpleConditionEvent.violated(access, access.getDescription()));
          }
        }
      }
    };
  }
}
