package dev.dramatis.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The names that requests may use for the host, from this machine and from others. */
class HostNameFilterTest {

  @ParameterizedTest
  @CsvSource({
    // No name is configured: any of them, but not from this machine.
    "evil.example,     127.0.0.1, ,                403",
    "evil.example,     ::1,       ,                403",
    "evil.example,     127.0.0.2, ,                403",
    "localhost.,       127.0.0.1, ,                403",
    "localhost,        127.0.0.1, ,                200",
    "LOCALHOST,        127.0.0.1, ,                200",
    "[::1],            ::1,       ,                200",
    "dramatis.example, 10.0.0.7,  ,                200",
    // One is.
    "dramatis.example, 10.0.0.7,  dramatis.example, 200",
    "Dramatis.Example, 127.0.0.1, dramatis.example, 200",
    "dramatis.example, 127.0.0.1, Dramatis.Example, 200",
    "10.0.0.7,         10.0.0.7,  dramatis.example, 403",
    "localhost,        127.0.0.1, dramatis.example, 200",
  })
  void request_withAForeignName_isRefused(
      String name, String localAddress, String allowed, int status) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setServerName(name);
    request.setLocalAddr(localAddress);
    MockHttpServletResponse response = new MockHttpServletResponse();

    new HostNameFilter(allowed == null ? Set.of() : Set.of(allowed))
        .doFilter(request, response, new MockFilterChain());

    assertThat(response.getStatus()).isEqualTo(status);
  }
}
