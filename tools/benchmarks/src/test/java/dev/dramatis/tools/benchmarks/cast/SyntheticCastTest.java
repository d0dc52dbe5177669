package dev.dramatis.tools.benchmarks.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SyntheticCastTest {

  private static final List<CastMember> CAST = SyntheticCast.of(2_000);

  @Test
  void prompts_differAndAreOfRealisticLength() {
    assertThat(CAST).extracting(CastMember::prompt).doesNotHaveDuplicates();
    assertThat(CAST)
        .extracting(member -> member.prompt().length())
        .allMatch(length -> length >= 150 && length <= 400);
  }

  @Test
  void whatHasToDiffer_differs() {
    assertThat(CAST).extracting(CastMember::id).doesNotHaveDuplicates();
    assertThat(CAST).extracting(CastMember::name).doesNotHaveDuplicates();
    assertThat(CAST).extracting(CastMember::voicePath).doesNotHaveDuplicates();
  }

  @Test
  void tags_areAFew() {
    assertThat(CAST).extracting(CastMember::tag).containsOnly(Phrases.TAGS.toArray(String[]::new));
  }

  @Test
  void aLargerCast_beginsWithTheSmallerOne() {
    assertThat(SyntheticCast.of(50)).isEqualTo(CAST.subList(0, 50));
  }

  @Test
  void anotherBank_sharesNothing() {
    assertThat(SyntheticCast.range(100_000, 50)).doesNotContainAnyElementsOf(CAST);
  }
}
