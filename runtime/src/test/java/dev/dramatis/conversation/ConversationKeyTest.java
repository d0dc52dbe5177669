package dev.dramatis.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationKeyTest {

  @Test
  void equals_sameParts_isTrue() {
    ConversationKey key = ConversationKey.authenticated("ada", "dice", "1");
    ConversationKey same = ConversationKey.authenticated("ada", "dice", "1");

    assertThat(key).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(key.digest()).isEqualTo(same.digest());
  }

  @Test
  void keys_thatDifferInAnyPart_areNeverEqual() {
    List<ConversationKey> keys =
        List.of(
            ConversationKey.authenticated("ada", "dice", "1"),
            ConversationKey.claimed("ada", "dice", "1"),
            ConversationKey.withoutOwner("ada", "dice", "1"),
            ConversationKey.claimed("bob", "dice", "1"),
            ConversationKey.claimed("ada", "coin", "1"),
            ConversationKey.claimed("ada", "dice", "2"),
            ConversationKey.claimed("ada 4:dice", "dice", "1"),
            ConversationKey.claimed("ada", "4:dice", "1"),
            ConversationKey.claimed("ad", "adice", "1"),
            ConversationKey.claimed("ada", "dice1", "1"),
            ConversationKey.claimed("authenticated 3:ada", "dice", "1"));

    assertThat(keys).doesNotHaveDuplicates();
    assertThat(keys).extracting(ConversationKey::digest).doesNotHaveDuplicates();
    assertThat(keys).extracting(ConversationKey::sharer).contains("authenticated ada");
  }

  @Test
  void withoutOwner_anotherAddress_isTheSameConversation() {
    ConversationKey home = ConversationKey.withoutOwner("192.0.2.1", "dice", "1");
    ConversationKey train = ConversationKey.withoutOwner("198.51.100.7", "dice", "1");

    assertThat(home).isEqualTo(train);
    assertThat(home.sharer()).isNotEqualTo(train.sharer());
  }

  @Test
  void sharer_sameNameOfAnotherGrade_isAnother() {
    assertThat(
            Stream.of(
                    ConversationKey.authenticated("ada", "dice", "1"),
                    ConversationKey.claimed("ada", "dice", "1"),
                    ConversationKey.withoutOwner("ada", "dice", "1"))
                .map(ConversationKey::sharer))
        .doesNotHaveDuplicates();
  }

  /** Stores outlive a release: this text may only change with the version in it. */
  @Test
  void digest_version1_isTheSameForEver() {
    assertThat(ConversationKey.authenticated("ada", "quiz-show", "c-1").digest())
        .isEqualTo("dramatis:1:3390d5e22184136aebd8ee4c22486365");
    assertThat(ConversationKey.claimed("Zoë", "quiz-show", "🎲").digest())
        .isEqualTo("dramatis:1:c0de2823d45b5b5ce2d8ab2c72f41ddf");
  }

  @Test
  void toString_key_showsNeitherOwnerNorId() {
    ConversationKey key = ConversationKey.claimed("ada", "dice", "secret");

    assertThat(key).hasToString("conversation " + key.digest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "\u0000", "\u007f", "\u0085", "a\ud800", "\udc00b"})
  void part_withAControlCharacterOrHalfAPair_isRefused(String part) {
    assertThatThrownBy(() -> ConversationKey.authenticated(part, "dice", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the owner of the conversation has the character U+")
        .hasMessageEndingWith("; remove it");
    assertThatThrownBy(() -> ConversationKey.claimed("ada", part, "1"))
        .hasMessageContaining("the character of the conversation has the character U+");
    assertThatThrownBy(() -> ConversationKey.withoutOwner("192.0.2.1", "dice", part))
        .hasMessageContaining("the id of the conversation has the character U+");
  }

  @Test
  void part_empty_isRefused() {
    assertThatThrownBy(() -> ConversationKey.claimed("", "dice", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the owner of the conversation is empty; give it at least one character");
  }

  @Test
  void part_of10Kilobytes_isRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> ConversationKey.claimed("ada", "dice", "x".repeat(10_240)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the id of the conversation has 10240 characters; shorten it to 512");
  }

  @Test
  void part_ofTheLongestLength_isAccepted() {
    String longest = "🎲".repeat(ConversationKey.LONGEST / 2);

    assertThat(ConversationKey.claimed(longest, longest, longest).digest()).hasSize(43);
  }
}
