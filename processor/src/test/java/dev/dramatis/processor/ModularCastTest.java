package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.ChildJvm;
import dev.dramatis.processor.harness.Libraries;
import dev.dramatis.processor.harness.Project;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cast of a host with a {@code module-info}, compiled and then run on the module path. */
class ModularCastTest {

  @TempDir private Path folder;

  @Test
  void exportedBank_isNamed() {
    Path alpha = modular("alpha", "Anna", "exports alpha;");
    Path beta = modular("beta", "Bob", "exports beta to host;");
    Project host = host("requires alpha; requires beta;").modulePath(alpha, beta);

    host.compile().expectSuccess();

    assertThat(cast(host)).contains("new alpha.CharacterIndex()", "new beta.CharacterIndex()");
    assertThat(run(host, alpha, beta)).isEqualTo("2 characters of 2 banks, no errors");
  }

  @Test
  void bankThatIsNotExported_isFoundByTheServiceLoader() {
    Path alpha = modular("alpha", "Anna", "");
    Path beta = modular("beta", "Bob", "exports beta to another;");
    Project host = host("requires alpha; requires beta;").modulePath(alpha, beta);

    host.compile().expectSuccess();

    assertThat(cast(host))
        .contains(
            "CastBanks.provided(\"alpha.CharacterIndex\")",
            "CastBanks.provided(\"beta.CharacterIndex\")");
    assertThat(run(host, alpha, beta)).isEqualTo("2 characters of 2 banks, no errors");
  }

  /** The module system binds it to the runtime all the same. */
  @Test
  void bankThatTheHostDoesNotRead_isFoundByTheServiceLoader() {
    Path beta = modular("beta", "Bob", "exports beta;");
    Path alpha = modular("alpha", "Anna", "exports alpha; requires beta;", beta);
    Project host = host("requires alpha;").modulePath(alpha, beta);

    host.compile().expectSuccess();

    assertThat(cast(host))
        .contains("new alpha.CharacterIndex()", "CastBanks.provided(\"beta.CharacterIndex\")");
    assertThat(run(host, alpha, beta)).isEqualTo("2 characters of 2 banks, no errors");
  }

  @Test
  void automaticModule_isNamed() {
    Project plain = Project.in(folder.resolve("alpha"), JAVAC).body("alpha/Anna.java", ANNA);
    plain.compile().expectSuccess();
    Path alpha = plain.jar("alpha.jar", Map.of("Automatic-Module-Name", "alpha.automatic"));
    Project host = host("requires alpha.automatic;").modulePath(alpha);

    host.compile().expectSuccess();

    assertThat(cast(host)).contains("new alpha.CharacterIndex()");
    assertThat(run(host, alpha)).isEqualTo("1 character of 1 bank, no errors");
  }

  @Test
  void ownCharacters_areNamed() {
    Path alpha = modular("alpha", "Anna", "");
    Project host =
        host("""
                requires alpha; requires static org.jspecify;
                provides dev.dramatis.spi.CharacterBank with host.CharacterIndex;
                """)
            .modulePath(alpha)
            .body("host/Own.java", ANNA.replace("Anna", "Own"));

    host.compile().expectSuccess();

    assertThat(cast(host))
        .contains("new host.CharacterIndex()", "CastBanks.provided(\"alpha.CharacterIndex\")");
    assertThat(run(host, alpha)).isEqualTo("2 characters of 2 banks, no errors");
    host.compileOnly("module-info.java", "host/Voices.java").expectSuccess();
    assertThat(cast(host)).contains("new host.CharacterIndex()");
  }

  @Test
  void duplicates_areReported() {
    Path alpha = modular("alpha", "Gus", "");
    Path beta = modular("beta", "Gus", "exports beta;");

    host("requires alpha; requires beta;")
        .modulePath(alpha, beta)
        .compile()
        .expect(
            error("DuplicateId").at("Voices.java", "@Cast").saying("exclude = \"beta:gus\""),
            error("DuplicateName").at("Voices.java", "@Cast"));
  }

  private static final String ANNA =
      """
      @Character(name = "Anna") @FileVoice(path = "voices/Anna.wav") @ConstantPrompt("x")
      class Anna {}
      """;

  private Path modular(String name, String character, String directives, Path... required) {
    Project project =
        Project.in(folder.resolve(name), JAVAC)
            .modular()
            .modulePath(required)
            .write(
                "module-info.java",
                """
                module %1$s {
                  requires dev.dramatis.runtime; requires static org.jspecify; %2$s
                  provides dev.dramatis.spi.CharacterBank with %1$s.CharacterIndex;
                }
                """
                    .formatted(name, directives))
            .options("-Xlint:-module")
            .body(name + "/" + character + ".java", ANNA.replace("Anna", character));
    project.compile().expectSuccess();
    return project.jar(name + ".jar");
  }

  private Project host(String directives) {
    return Project.in(folder.resolve("host"), JAVAC)
        .modular()
        .options("-Xlint:-requires-automatic")
        .write(
            "module-info.java",
            "module host { requires dev.dramatis.runtime; %s }".formatted(directives))
        .body("host/Voices.java", "\n@Cast\nfinal class Voices {}")
        .body(
            "host/Main.java",
            """
            public final class Main {
              public static void main(String... arguments) {
                CharacterRegistry registry = CharacterCast.builder().load();
                registry.definitions().forEach(character -> registry.open(character.id()).close());
                System.out.print(registry.report());
              }
            }
            """);
  }

  private static String cast(Project host) {
    return host.generated().getOrDefault("host/CharacterCast.java", "");
  }

  private static String run(Project host, Path... banks) {
    List<Path> modules = new ArrayList<>(List.of(host.output()));
    modules.addAll(List.of(banks));
    modules.addAll(Libraries.runtime());
    String path =
        String.join(
            File.pathSeparator,
            Stream.of(modules).flatMap(List::stream).map(Path::toString).toList());
    ChildJvm.Exit exit =
        ChildJvm.current().run(List.of("--module-path", path, "-m", "host/host.Main"));
    assertThat(exit.code()).as(exit.output()).isZero();
    return exit.output();
  }
}
