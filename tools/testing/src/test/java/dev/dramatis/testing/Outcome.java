package dev.dramatis.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * What became of golden tests.
 *
 * @param failures the failure of each test that failed, in the order of the tests
 */
record Outcome(int tests, Map<String, AssertionFailedError> failures) {

  static Outcome of(Stream<DynamicTest> tests) {
    Map<String, AssertionFailedError> failures = new LinkedHashMap<>();
    int count = 0;
    for (DynamicTest test : tests.toList()) {
      count++;
      try {
        test.getExecutable().execute();
      } catch (AssertionFailedError e) {
        failures.put(test.getDisplayName(), e);
      } catch (Throwable e) {
        throw new AssertionError("the test " + test.getDisplayName() + " threw", e);
      }
    }
    return new Outcome(count, failures);
  }

  /** Returns the message of a test that failed. */
  String message(String test) {
    return String.valueOf(failure(test).getMessage());
  }

  AssertionFailedError failure(String test) {
    AssertionFailedError failure = failures.get(test);
    if (failure == null) {
      throw new AssertionError(test + " did not fail; these did: " + failures.keySet());
    }
    return failure;
  }
}
