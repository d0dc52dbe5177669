package dev.dramatis.spring.autoconfigure;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.LoadError;
import dev.dramatis.LoadReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * The health of the characters, with the banks and the load errors as details.
 *
 * <p>It is up while one character is usable, because a broken one does not affect the others. It is
 * out of service if none is: a restart would change nothing, but traffic would find no character.
 */
final class CharacterHealthIndicator extends AbstractHealthIndicator {

  /** Health is read every few seconds; the log has the rest. */
  private static final int MOST_ERRORS = 20;

  /** An error without its cause, whose trace is for the log. */
  record Fault(LoadError.Type type, String bank, String subject, String reason) {

    static Fault of(LoadError error) {
      return new Fault(error.type(), error.bank(), error.subject(), error.reason());
    }
  }

  private final CharacterRegistry registry;

  CharacterHealthIndicator(CharacterRegistry registry) {
    super("The characters cannot be counted");
    this.registry = registry;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    int served = registry.definitions().size(); // First: reading one may add an error.
    List<LoadError> errors = registry.report().errors();
    health
        .status(served == 0 ? Status.OUT_OF_SERVICE : Status.UP)
        .withDetail("characters", served)
        .withDetail("banks", banks())
        .withDetail("errorCount", errors.size())
        .withDetail("errors", errors.stream().limit(MOST_ERRORS).map(Fault::of).toList());
  }

  /** Returns the number of characters by bank name, which two banks may share. */
  private Map<String, Integer> banks() {
    Map<String, Integer> banks = new TreeMap<>();
    for (LoadReport.BankSummary bank : registry.report().banks()) {
      banks.merge(bank.name(), bank.characters(), Integer::sum);
    }
    return banks;
  }
}
