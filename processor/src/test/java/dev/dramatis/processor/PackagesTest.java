package dev.dramatis.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Which package of the processor may know which. */
class PackagesTest {

  private static final String ROOT = "dev.dramatis.processor";
  private static final JavaClasses PROCESSOR = new ClassFileImporter().importPath(classes());

  @Test
  void packages_haveNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROCESSOR);
  }

  @Test
  void pipeline_isKnownByNoPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(PROCESSOR);
  }

  @Test
  void checks_knowNoGeneratorAndNoReader() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".check..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".generate..", ROOT + ".read..", ROOT + ".bank..")
        .check(PROCESSOR);
  }

  @Test
  void modelChecksAndOptions_knowNoElements() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".model..", ROOT + ".check..", ROOT + ".option..")
        .should()
        .dependOnClassesThat(ofTheLanguageModelBut(Set.of(SourceVersion.class.getName())))
        .check(PROCESSOR);
  }

  /** JavaPoet writes with the language model's modifiers. */
  @Test
  void generator_knowsNoElements() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".generate..")
        .should()
        .dependOnClassesThat(
            ofTheLanguageModelBut(Set.of(SourceVersion.class.getName(), Modifier.class.getName())))
        .check(PROCESSOR);
  }

  private static DescribedPredicate<JavaClass> ofTheLanguageModelBut(Set<String> allowed) {
    return DescribedPredicate.describe(
        "are of the language model, other than " + allowed,
        type ->
            type.getPackageName().startsWith("javax.lang.model")
                && !allowed.contains(type.getName()));
  }

  private static Path classes() {
    try {
      return Path.of(
          CharacterProcessor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
