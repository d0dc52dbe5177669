package dev.dramatis.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.dramatis.processor.message.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every warning: its place, and the three ways not to have it. */
class WarningTest {

  /** By OutputTest, OneMessageTest, OtherBanksTest, HostilePointerTest and CastTest. */
  private static final Set<String> ABOUT_OTHER_COMPILES =
      Set.of(
          "UnseenOutput", "EmptyBank", "SharedIndex", "UnreadableBank", "SharedBank", "EmptyCast");

  @TempDir private static Path folder;

  /** A module that has one warning, on one line of one file. */
  enum Case {
    SIMILAR_NAME("B.java", "name = \"anna\"") {
      @Override
      Sources sources(String allow) {
        return Sources.of("A", character("A", "name = \"Anna\"", "a.wav", "a", ""))
            .and("B", character("B", "name = \"anna\"", "b.wav", "b", allow));
      }
    },
    SHARED_VOICE("B.java", "path = \"one.wav\"") {
      @Override
      Sources sources(String allow) {
        return Sources.of("A", character("A", "name = \"A\"", "one.wav", "a", ""))
            .and("B", character("B", "name = \"B\"", "one.wav", "b", allow))
            .and("C", character("C", "name = \"C\", listed = Listed.NO", "one.wav", "c", ""));
      }
    },
    UNTIDY_VALUE("A.java", "name = \"A \"") {
      @Override
      Sources sources(String allow) {
        return Sources.of("A", character("A", "name = \"A \"", "a.wav", "a", allow));
      }
    },
    UNKNOWN_VOICE("A.java", "path = \"voices/Hakku.wav\"") {
      @Override
      Sources sources(String allow) {
        return Sources.of("A", character("A", "name = \"A\"", "voices/Hakku.wav", "a", allow));
      }
    },
    UNSPEAKABLE_TEXT("A.java", "Greet with *laughs*") {
      @Override
      Sources sources(String allow) {
        return Sources.of(
            "A", character("A", "name = \"A\"", "a.wav", "Greet with *laughs*", allow));
      }
    },
    LOOKS_LIKE_INPUT("A.java", "Your mood is {mood}") {
      @Override
      Sources sources(String allow) {
        return Sources.of(
            "A", character("A", "name = \"A\"", "a.wav", "Your mood is {mood}", allow));
      }
    },
    LOST_TOOL("A.java", "void look()") {
      @Override
      Sources sources(String allow) {
        return withMembers(allow, "extends Base", "@Override\nvoid look() {}")
            .and("Base", "class Base { @Tool(\"Looks.\") void look() {} }");
      }
    },
    FOREIGN_TOOL("A.java", "@dev.langchain4j.agent.tool.Tool") {
      @Override
      Sources sources(String allow) {
        return withMembers(allow, "", "@dev.langchain4j.agent.tool.Tool\nvoid look() {}")
            .andFile(
                "dev.langchain4j.agent.tool.Tool",
                "package dev.langchain4j.agent.tool; public @interface Tool {}");
      }
    },
    MANY_TOOLS("A.java", "class A") {
      @Override
      Sources sources(String allow) {
        return withMembers(
            allow,
            "",
            IntStream.rangeClosed(1, 21)
                .mapToObj("@Tool(\"Looks.\") void look%d() {}"::formatted)
                .collect(joining("\n")));
      }
    },
    MISSING_PROVIDES("module-info.java", "module story") {
      @Override
      Sources sources(String allow) {
        return Sources.of("A", character("A", "name = \"A\"", "a.wav", "a", allow))
            .andFile("module-info", "\nmodule story { requires dev.dramatis.runtime; }");
      }

      @Override
      Stream<String> moduleOptions() {
        return modulePath();
      }
    };

    private final String file;
    private final String line;

    Case(String file, String line) {
      this.file = file;
      this.line = line;
    }

    abstract Sources sources(String allow);

    Stream<String> moduleOptions() {
      return Stream.of();
    }

    String id() {
      return Message.valueOf(name()).id();
    }

    Compilation compile(String allow, String... options) {
      return sources(allow)
          .compile(
              Stream.concat(
                      Stream.of("-Xlint:all,-processing", "--release", "17", voices()),
                      Stream.concat(moduleOptions(), Stream.of(options)))
                  .toArray(String[]::new));
    }

    private static Sources withMembers(String allow, String above, String members) {
      return Sources.of(
          "A",
          character("A", "name = \"A\"", "a.wav", "a", allow)
              .replace("class A {}", "class A " + above + " {\n" + members + "\n}"));
    }

    private static String character(
        String type, String facts, String path, String prompt, String allow) {
      return """
          @Character(
              %s%s)
          @FileVoice(
              path = "%s")
          @ConstantPrompt(
              "%s")
          class %s {}
          """
          .formatted(facts, allow, path, prompt, type);
    }
  }

  static Stream<String> modulePath() {
    String modules =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.matches(".*(?:runtime|validation-api|jspecify).*"))
            .collect(joining(File.pathSeparator));
    return Stream.of("--module-path", modules);
  }

  private static String voices() {
    try {
      return "-Adramatis.voices="
          + Files.writeString(
              folder.resolve("voices.txt"),
              "\uFEFF# ours\n\na.wav\n b.wav \r\none.wav\nvoices/Haku.wav\nother/Haku.mp3\n");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void warning_isToldAtItsPlace(Case warning) {
    Compilation compilation = warning.compile("");

    assertThat(compilation).succeeded();
    assertThat(compilation.warnings()).hasSize(1);
    assertAt(warning, compilation.warnings().get(0));
  }

  @ParameterizedTest
  @EnumSource
  void warning_isAcceptedByItsCharacter(Case warning) {
    assertThat(warning.compile(", allow = \"%s\"".formatted(warning.id()), "-Werror"))
        .succeededWithoutWarnings();
  }

  @ParameterizedTest
  @EnumSource
  void warning_isSilencedByAnOption(Case warning) {
    assertThat(warning.compile("", "-Werror", "-Adramatis.silence= X, ".replace("X", warning.id())))
        .succeededWithoutWarnings();
  }

  @ParameterizedTest
  @EnumSource
  void warning_isPromotedByAnOption(Case warning) {
    Compilation compilation = warning.compile("", "-Adramatis.error=" + warning.id());

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation.warnings()).isEmpty();
    assertAt(warning, compilation.errors().get(0));
  }

  @ParameterizedTest
  @EnumSource
  void promotedWarning_isAcceptedByItsCharacter(Case warning) {
    assertThat(
            warning.compile(
                ", allow = \"%s\"".formatted(warning.id()), "-Adramatis.error=" + warning.id()))
        .succeededWithoutWarnings();
  }

  @Test
  void everyWarning_isTestedHere() {
    assertThat(Stream.of(Case.values()).map(Case::id))
        .containsExactlyInAnyOrderElementsOf(
            Message.warnings().stream().filter(id -> !ABOUT_OTHER_COMPILES.contains(id)).toList());
  }

  @Test
  void descriptionWithASpaceAtItsEnd_isUntidyToo() {
    assertThat(
            Sources.of(
                    "A",
                    Case.character(
                        "A", "name = \"A\", description = \"A cook. \"", "a.wav", "a", ""))
                .compile())
        .hadWarningContaining("the description begins or ends with a space");
  }

  @Test
  void unknownVoice_asksForTheNearOnes() {
    assertThat(Case.UNKNOWN_VOICE.compile(""))
        .hadWarningContaining(
            "not in the voice list voices.txt (did you mean \"other/Haku.mp3\","
                + " \"voices/Haku.wav\"?)");
  }

  @Test
  void missingProvides_hasTheLineToPaste() {
    assertThat(Case.MISSING_PROVIDES.compile(""))
        .hadWarningContaining("provides dev.dramatis.spi.CharacterBank with cast.CharacterIndex;");
  }

  @Test
  void moduleThatProvidesItsIndex_hasNoWarning() {
    Sources sources =
        Sources.character("A")
            .andFile(
                "module-info",
                """
                module story {
                  requires dev.dramatis.runtime;
                  provides dev.dramatis.spi.CharacterBank with cast.CharacterIndex;
                }
                """);

    assertThat(sources.compileStrictly(modulePath().toArray(String[]::new)))
        .succeededWithoutWarnings();
  }

  @Test
  void markedElementOfAUsersKind_isCheckedToo() {
    Compilation compilation =
        Sources.of(
                "A",
                """
                @Character(name = "A") @ConstantPrompt("Use **bold** and https://a.org: « well »")
                @CloudVoice(name = "Joanna", terms = "who knows")
                @Greets({"Hi", "Read **this**"}) class A {}
                """)
            .and(
                "CloudVoice",
                """
                @BindsTo(Cloud.class) @interface CloudVoice {
                  @VoiceReference String name() default ""; @LicenseReference String terms() default "";
                }
                """)
            .and(
                "Cloud",
                """
                public record Cloud(String name, String terms)
                    implements dev.dramatis.character.VoiceSource {
                  public String kind() { return "cloud"; }
                  public String voice() { return name; }
                }
                """)
            .and(
                "Greets",
                "@BindsTo(Greeting.class) @interface Greets { @Spoken String[] value() default {}; }")
            .and("Greeting", "public record Greeting(List<String> value) implements Trait {}")
            .compile(voices());

    assertThat(compilation).hadErrorContaining("[UnknownLicense] \"who knows\"");
    assertThat(compilation.warnings())
        .extracting(warning -> warning.getMessage(Locale.ROOT).replaceFirst(";.*", ""))
        .containsExactlyInAnyOrder(
            "[UnknownVoice] \"Joanna\" is not in the voice list voices.txt",
            "[UnspeakableText] value of @Greets has the Markdown **this**, which no voice can speak");
  }

  private static void assertAt(Case expected, Diagnostic<? extends JavaFileObject> diagnostic) {
    assertThat(diagnostic.getMessage(Locale.ROOT)).startsWith("[" + expected.id() + "] ");
    assertThat(diagnostic.getSource().getName()).endsWith(expected.file);
    assertThat(Lines.of(diagnostic)).contains(expected.line);
  }
}
