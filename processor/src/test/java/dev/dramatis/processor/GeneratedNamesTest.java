package dev.dramatis.processor;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that Java or {@link Object} own, as those of characters, ids, kinds and packages. */
class GeneratedNamesTest {

  private static final Set<String> WORDS =
      Set.of(
          "assert",
          "boolean",
          "class",
          "const",
          "default",
          "enum",
          "exports",
          "false",
          "final",
          "goto",
          "import",
          "module",
          "native",
          "new",
          "null",
          "open",
          "opens",
          "package",
          "permits",
          "provides",
          "record",
          "requires",
          "sealed",
          "strictfp",
          "super",
          "this",
          "to",
          "transitive",
          "true",
          "uses",
          "var",
          "void",
          "when",
          "with",
          "yield",
          "non-sealed",
          "find",
          "id-of",
          "create",
          "add-ids",
          "add-definitions",
          "definitions",
          "ids",
          "id",
          "name",
          "main",
          "x²",
          "½");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void idsAndClassesThatJavaOwns_haveTheirDefinitions(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler);
    Set<String> ids = new TreeSet<>(WORDS);
    for (String method : methodsOfObject()) {
      ids.add(kebabCase(method));
      project.body("cast/" + method + ".java", character(method, ""));
    }
    for (String word :
        List.of("Yield", "Record", "Sealed", "Permits", "Var", "Default", "_A", "$")) {
      project.body("cast/" + word + ".java", character(word, word.equals("$") ? "dollar" : ""));
    }
    ids.addAll(List.of("permits", "sealed", "dollar", "a"));
    int number = 0;
    for (String id : WORDS) {
      if (!List.of("yield", "record", "sealed", "permits", "var", "default").contains(id)) {
        project.body("cast/N" + number + ".java", character("N" + number++, id));
      }
    }

    project.compile().expectSuccess();

    assertThat(project.ids()).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(project.load().registry().definitions()).hasSameSizeAs(ids);
  }

  /** A cast of so many keeps its definitions as texts, and makes records of them in methods. */
  @ParameterizedTest
  @EnumSource
  void recordsThatJavaOwns_areReadInALargeCast(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler);
    List<String> records = List.of("Yield", "Wait", "Notify", "ToString", "HashCode", "Clone");
    for (String record : records) {
      project
          .body(
              "cast/As" + record + ".java",
              "@BindsTo(%1$s.class) @interface As%1$s { int value() default 1; }".formatted(record))
          .body(
              "cast/" + record + ".java",
              "public record %s(int value) implements Trait {}".formatted(record));
    }
    StringBuilder many = new StringBuilder("class Many {");
    String traits =
        records.stream().map(record -> "@As" + record).reduce("", (a, b) -> a + " " + b);
    for (int i = 0; i < 110; i++) {
      many.append(
          "@Character(name = \"N%1$s\") @FileVoice(path = \"%1$s.wav\") @ConstantPrompt(\"x\") %2$s static class N%1$s {}\n"
              .formatted(i, i == 0 ? traits : ""));
    }
    project.body("cast/Many.java", many.append('}').toString());

    project.compile().expectSuccess();

    assertThat(project.load().registry().find("n0").orElseThrow().traits()).hasSize(records.size());
  }

  private static List<String> methodsOfObject() {
    return Stream.concat(
            Stream.of(Object.class.getMethods()), Stream.of(Object.class.getDeclaredMethods()))
        .map(Method::getName)
        .filter(name -> !name.contains("0"))
        .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
        .collect(toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private static String kebabCase(String className) {
    List<String> words = new ArrayList<>(List.of(className.split("(?=\\p{Lu})")));
    return String.join("-", words).toLowerCase(Locale.ROOT);
  }

  private static String character(String className, String id) {
    return """
        @Character(name = "The %1$s"%2$s) @FileVoice(path = "%1$s.wav") @ConstantPrompt("x")
        final class %1$s {}
        """
        .formatted(className, id.isEmpty() ? "" : ", id = \"" + id + "\"");
  }
}
