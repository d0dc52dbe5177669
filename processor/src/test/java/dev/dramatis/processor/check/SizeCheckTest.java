package dev.dramatis.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.dramatis.character.Listed;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.ClassShape;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.Located;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SizeCheckTest {

  @Test
  void asManyAsAnIndexTakes_areFine() {
    assertThat(check(DeclaredModule.MOST_CHARACTERS)).isEmpty();
  }

  @Test
  void oneMore_isReportedWithTheFix() {
    assertThat(check(DeclaredModule.MOST_CHARACTERS + 1))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.message()).isEqualTo(Message.TOO_MANY_CHARACTERS);
              assertThat(issue.text())
                  .contains("65537 characters", "the limit of 65536", "another module");
            });
  }

  private static List<Issue> check(int characters) {
    return new SizeCheck()
        .check(
            new DeclaredModule(
                place -> true,
                Collections.nCopies(characters, character()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                "",
                "1"));
  }

  private static CharacterDeclaration character() {
    SourcePosition place = SourcePosition.nowhere();
    return new CharacterDeclaration(
        ClassName.get("cast", "A"),
        "cast.A",
        new ClassShape(
            ClassName.get("cast", "A"),
            "cast.A",
            place,
            "",
            false,
            false,
            false,
            false,
            0,
            true,
            false,
            List.of()),
        false,
        new Located<>("A", place),
        new Located<>("a", place),
        null,
        List.of(),
        List.of(),
        null,
        Listed.YES,
        null,
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        place);
  }
}
