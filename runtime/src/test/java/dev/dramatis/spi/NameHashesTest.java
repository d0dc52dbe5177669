package dev.dramatis.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class NameHashesTest {

  @Test
  void parse_nothing_isEmpty() {
    assertThat(NameHashes.parse()).isEmpty();
    assertThat(NameHashes.parse("")).isEmpty();
  }

  @Test
  void parse_hashes_areTheNumbers() {
    assertThat(NameHashes.parse("000000010000abcd7fffffff"))
        .containsExactly(1, 0xabcd, Integer.MAX_VALUE);
  }

  @Test
  void parse_highBit_isNegative() {
    assertThat(NameHashes.parse("ffffffff80000000")).containsExactly(-1, Integer.MIN_VALUE);
  }

  @Test
  void parse_severalParts_areReadOn() {
    assertThat(NameHashes.parse("0000000100000002", "", "00000003")).containsExactly(1, 2, 3);
  }

  @Test
  void parse_anyHash_isReadBack() {
    for (String text :
        new String[] {"", "Aa", "BB", "gertrude", "Développeuse", "東京", "polygenelubricants"}) {
      assertThat(NameHashes.parse(HexFormat.of().toHexDigits(text.hashCode())))
          .containsExactly(text.hashCode());
    }
  }

  @Test
  void parse_cutInsideAHash_fails() {
    assertThatThrownBy(() -> NameHashes.parse("0000000", "1"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
