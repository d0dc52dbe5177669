package dev.dramatis.examples.springboot;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A filter that refuses requests for a foreign host name. A foreign page can have its own name
 * point to this machine (DNS rebinding), and would read prompts as if they were its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HostNameFilter extends OncePerRequestFilter {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> allowed;

  HostNameFilter(@Value("${host.allowed-names}") Set<String> allowed) {
    this.allowed = allowed.stream().map(HostNameFilter::lower).collect(Collectors.toSet());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isAllowed(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(
          HttpServletResponse.SC_FORBIDDEN,
          "This host does not answer to this name; the property host.allowed-names can allow it.");
    }
  }

  /** Without a configured name, only requests from other machines may use any name. */
  private boolean isAllowed(HttpServletRequest request) throws IOException {
    String name = lower(request.getServerName());
    return LOOPBACK.contains(name)
        || allowed.contains(name)
        || (allowed.isEmpty()
            && !InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
