package dev.dramatis.examples.springboot.autoconfigure;

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
 * Says which banks are served and what the registry does without.
 *
 * <p>Up as long as one character can be served, because a broken one takes no other down; the
 * errors stand in the details. Out of service where none can: the process is sound and would be the
 * same after a restart, but there is nothing that traffic could ask it for.
 */
final class CharacterHealthIndicator extends AbstractHealthIndicator {

  /** Health is asked for every few seconds; the log has the rest. */
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

  /** How many characters each bank adds; two banks may have one name. */
  private Map<String, Integer> banks() {
    Map<String, Integer> banks = new TreeMap<>();
    for (LoadReport.BankSummary bank : registry.report().banks()) {
      banks.merge(bank.name(), bank.characters(), Integer::sum);
    }
    return banks;
  }
}
