package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.ECJ;
import static dev.dramatis.processor.harness.Expected.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a host's cast needs of the host: types of host objects, and licenses that it accepts. */
class CastNeedsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void requiredNeed_thatTheHostDoesNotGive_isOneMessageAType(CompilerUnderTest compiler) {
    host(compiler, "")
        .compile()
        .expect(
            error("MissingNeed")
                .at("Voices.java", "@Cast")
                .saying(
                    "the cast gives no inn.Order, which is required by inn.Cook in the bank inn,"
                        + " inn.Waiter in the bank inn; add Order.class to provides or perSession,"
                        + " or leave out the character, as with exclude = \"inn:cook\""));
  }

  @ParameterizedTest
  @EnumSource
  void requiredNeed_thatTheHostGives_isMet(CompilerUnderTest compiler) {
    host(compiler, "provides = inn.Order.class").compile().expectSuccess();
  }

  @ParameterizedTest
  @EnumSource
  void requiredNeed_ofExcludedCharacters_isNoMatter(CompilerUnderTest compiler) {
    host(compiler, "exclude = {\"inn:cook\", \"inn.Waiter\"}").compile().expectSuccess();
  }

  @ParameterizedTest
  @EnumSource
  void perSession_isAParameterOfOptions(CompilerUnderTest compiler) {
    Project host = host(compiler, "perSession = {inn.Order.class, UserProfile.class}");

    host.body(
            "host/Main.java",
            """
            final class Main {
              CharacterSession open(inn.Order order) {
                CharacterRegistry cast = CharacterCast.builder().load();
                return cast.open("waiter", CharacterCast.options(order, null).seed(1).build());
              }
            }
            """)
        .compile()
        .expectSuccess();

    assertThat(host.generated().get("host/CharacterCast.java"))
        .contains("options(Order order, @Nullable UserProfile userProfile)")
        .contains(".perSession(Order.class, UserProfile.class).strict()");
  }

  @ParameterizedTest
  @EnumSource
  void subtypeOfANeed_isOneMessageAtTheSubtype(CompilerUnderTest compiler) {
    host(compiler, "provides = {\ninn.PaperOrder.class}")
        .compile()
        .expect(
            error("SubtypeOfNeed")
                .at("Voices.java", compiler == ECJ ? "@Cast" : "inn.PaperOrder.class")
                .saying(
                    "the characters ask for inn.Order, and inn.PaperOrder is only a subtype of it;"
                        + " write Order.class"));
  }

  @ParameterizedTest
  @EnumSource
  void unresolvedType_isTheCompilersErrorAlone(CompilerUnderTest compiler) {
    assertThat(host(compiler, "provides = Missing.class").compile().ours()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void needOfAnOwnCharacter_isCheckedInACompileOfItAlone(CompilerUnderTest compiler) {
    Project host =
        host(compiler, "perSession = inn.Order.class")
            .body(
                "host/Own.java",
                """
                @Character(name = "Own") @FileVoice(path = "voices/own.wav") @ConstantPrompt("x")
                class Own {}
                """);
    host.compile().expectSuccess();

    host.body(
            "host/Own.java",
            """
            @Character(name = "Own") @FileVoice(path = "voices/own.wav") @ConstantPrompt("x")
            @Needs({Integer.class, inn.Order.class})
            class Own {}
            """)
        .compileOnly("host/Own.java")
        .expect(
            error("MissingNeed")
                .at("Own.java", "class Own")
                .saying(
                    "Own needs java.lang.Integer, which the @Cast of host.Voices does not give; add"
                        + " Integer.class to provides or perSession there"));
  }

  @ParameterizedTest
  @EnumSource
  void licenses_outsideTheHostsList_areErrors(CompilerUnderTest compiler) {
    host(compiler, "provides = inn.Order.class")
        .options("-Adramatis.licenses=CC0-1.0")
        .compile()
        .expect(
            error("UnknownLicense")
                .at("Voices.java", "@Cast")
                .saying(
                    "inn.Cook in the bank inn has the license \"CC-BY-4.0\", and this build accepts"
                        + " only CC0; leave it out with exclude = \"inn:cook\", or add the"
                        + " license to -Adramatis.licenses"),
            error("MissingLicense")
                .at("Voices.java", "@Cast")
                .saying("inn.Waiter in the bank inn has a voice without a license"));
  }

  private Project host(CompilerUnderTest compiler, String elements) {
    Project inn =
        Project.in(folder.resolve("inn-" + compiler), CompilerUnderTest.JAVAC)
            .body("inn/Order.java", "public interface Order {}")
            .body("inn/PaperOrder.java", "public final class PaperOrder implements Order {}")
            .body(
                "inn/Waiter.java",
                """
                @Character(name = "Waiter") @FileVoice(path = "voices/waiter.wav")
                @ConstantPrompt("x") @Needs(value = Order.class, optional = UserProfile.class)
                class Waiter {}
                """)
            .body(
                "inn/Cook.java",
                """
                @Character(name = "Cook")
                @FileVoice(path = "voices/cook.wav", license = "CC-BY-4.0")
                @ConstantPrompt("x") @Needs(Order.class)
                class Cook {}
                """);
    inn.compile().expectSuccess();
    return Project.in(folder.resolve("host-" + compiler), compiler)
        .body("host/Voices.java", "\n@Cast(%s)\nfinal class Voices {}".formatted(elements))
        .classPath(inn.output());
  }
}
