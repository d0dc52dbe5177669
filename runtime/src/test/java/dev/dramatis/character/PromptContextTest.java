package dev.dramatis.character;

import static dev.dramatis.prompt.TestSessions.inContext;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptContextTest {

  private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f");

  @Test
  void pick_manyTimes_reachesEveryItem() {
    Set<String> picked =
        inContext(
            context -> {
              Set<String> all = new HashSet<>();
              for (int i = 0; i < 200; i++) {
                all.add(context.pick(LETTERS));
              }
              return all;
            });

    assertThat(picked).containsExactlyInAnyOrderElementsOf(LETTERS);
  }

  @Test
  void pick_emptyList_saysSo() {
    inContext(
        context ->
            assertThatThrownBy(() -> context.pick(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give a list with an item"));
  }

  @Test
  void pickSeveral_fewerThanThereAre_areDistinct() {
    List<String> picked = inContext(context -> context.pick(4, LETTERS));

    assertThat(picked).hasSize(4).doesNotHaveDuplicates().isSubsetOf(LETTERS);
  }

  @Test
  void pickSeveral_asManyAsThereAre_shuffles() {
    List<String> picked = inContext(context -> context.pick(6, LETTERS));

    assertThat(picked).containsExactlyInAnyOrderElementsOf(LETTERS).isNotEqualTo(LETTERS);
  }

  @Test
  void pickSeveral_none_isEmpty() {
    List<String> picked = inContext(context -> context.pick(0, List.<String>of()));

    assertThat(picked).isEmpty();
  }

  @Test
  void pickSeveral_fromList_leavesTheListAlone() {
    List<String> items = new ArrayList<>(LETTERS);

    inContext(context -> context.pick(3, items));

    assertThat(items).isEqualTo(LETTERS);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 7})
  void pickSeveral_impossibleCount_saysHowMany(int count) {
    inContext(
        context ->
            assertThatThrownBy(() -> context.pick(count, LETTERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(count + " of 6"));
  }

  @Test
  void fill_givenName_isReplacedEverywhere() {
    assertThat(filled("{name}, dear {name}!", Map.of("name", "Ada"))).isEqualTo("Ada, dear Ada!");
  }

  @Test
  void fill_valueThatIsNoText_isWrittenAsText() {
    assertThat(filled("{n} apples", Map.of("n", 7))).isEqualTo("7 apples");
  }

  @Test
  void fill_otherBraces_stay() {
    assertThat(filled("{} { other } }{ {name} }", Map.of("name", "Ada")))
        .isEqualTo("{} { other } }{ Ada }");
  }

  @Test
  void fill_nestedBraces_replacesTheInnerName() {
    assertThat(filled("{a{name}b}", Map.of("name", "Ada"))).isEqualTo("{aAdab}");
  }

  @Test
  void fill_unclosedBrace_stays() {
    assertThat(filled("{name} and {name", Map.of("name", "Ada"))).isEqualTo("Ada and {name");
  }

  @Test
  void fill_valueWithBraces_isNotFilledAgain() {
    assertThat(filled("{a} {b}", Map.of("a", "{b}", "b", "{a}"))).isEqualTo("{b} {a}");
  }

  private static String filled(String text, Map<String, ?> values) {
    return inContext(context -> context.fill(text, values));
  }
}
