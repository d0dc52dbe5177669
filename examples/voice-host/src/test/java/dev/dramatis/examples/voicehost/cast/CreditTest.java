package dev.dramatis.examples.voicehost.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a?b=c&d#e", "HTTP://example.org"})
  void webPage_isLinked(String address) {
    assertThat(Credit.webPage(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "data:text/html,x",
        "ftp://example.org/",
        "//example.org/",
        "https:",
        "https://exa mple.org/",
        "CC BY 4.0"
      })
  void anythingElse_isNot(@Nullable String address) {
    assertThat(Credit.webPage(address)).isNull();
  }
}
