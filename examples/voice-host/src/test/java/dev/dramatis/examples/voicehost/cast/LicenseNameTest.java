package dev.dramatis.examples.voicehost.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseNameTest {

  @ParameterizedTest
  @CsvSource({
    "http://creativecommons.org/licenses/by/3.0/, CC BY 3.0",
    "https://creativecommons.org/licenses/by-nc/4.0/deed.fr, CC BY-NC 4.0",
    "HTTPS://CreativeCommons.org/Licenses/By-Sa/4.0, CC BY-SA 4.0",
    "https://www.creativecommons.org/licenses/by/4.0/, CC BY 4.0",
    "https://creativecommons.org/licenses/by/4.0/legalcode.de, CC BY 4.0",
    "https://creativecommons.org/licenses/by-sa/3.0/de/deed.en, CC BY-SA 3.0 DE",
    "cc-by 4.0, CC BY 4.0",
    "CC0, CC0",
    "https://creativecommons.org/publicdomain/zero/1.0/, CC0 1.0",
    "https://creativecommons.org/publicdomain/mark/1.0/, Public domain 1.0",
    "http://creativecommons.org/licenses/sampling+/1.0/, Sampling+ 1.0",
    "https://example.org/license, example.org/license",
    "CC BY 4.0, CC BY 4.0",
    "see https://example.org, see https://example.org"
  })
  void license_isCalledByItsShortName(String license, String name) {
    assertThat(LicenseName.of(license)).isEqualTo(name);
  }
}
