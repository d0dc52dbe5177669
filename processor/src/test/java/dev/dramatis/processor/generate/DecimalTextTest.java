package dev.dramatis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, -0.0",
    "1, 1.0",
    "-0.7, -0.7",
    "0.001, 0.001",
    "0.00099, 9.9E-4",
    "1234567, 1234567.0",
    "9999999.5, 9999999.5",
    "10000000, 1.0E7",
    "-1.5e-9, -1.5E-9",
    "2e23, 2.0E23",
    "8.41E21, 8.41E21",
    "1.7976931348623157E308, 1.7976931348623157E308",
  })
  void ofDouble_isTheShortestOnEveryJdk(String written, String text) {
    assertThat(DecimalText.of(Double.parseDouble(written))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "3e10, 3.0E10", "-0.0, -0.0", "16777216, 1.6777216E7", "1.1e-3, 0.0011"})
  void ofFloat_isTheShortestOnEveryJdk(String written, String text) {
    assertThat(DecimalText.of(Float.parseFloat(written))).isEqualTo(text);
  }

  @Test
  void anyNumber_isReadAsItself() {
    Random random = new Random(20261122);
    for (int i = 0; i < 2_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      float small = Float.intBitsToFloat(random.nextInt());
      if (Double.isFinite(number) && Float.isFinite(small)) {
        assertThat(Double.parseDouble(DecimalText.of(number))).isEqualTo(number);
        assertThat(Float.parseFloat(DecimalText.of(small))).isEqualTo(small);
      }
    }
  }
}
