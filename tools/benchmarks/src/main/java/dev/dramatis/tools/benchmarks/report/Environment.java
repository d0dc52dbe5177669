package dev.dramatis.tools.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import dev.dramatis.tools.benchmarks.run.Command;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The date, the machine and the commit of figures.
 *
 * @param date the date in UTC
 * @param commit the commit of the working copy, followed by {@code +} if files differed
 */
public record Environment(
    String date,
    String commit,
    String processor,
    int cores,
    long memoryGib,
    String system,
    String jvm) {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** Returns the current environment. */
  public static Environment here() {
    return new Environment(
        Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
        workingCopy(),
        processorModel(),
        Runtime.getRuntime().availableProcessors(),
        memory(),
        property("os.name") + " " + property("os.version") + ", " + property("os.arch"),
        property("java.vm.name") + " " + property("java.runtime.version"));
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }

  /** Returns the commit, with a plus sign if files other than results have changed. */
  private static String workingCopy() {
    String commit = git("rev-parse", "--short=12", "HEAD");
    return git("status", "--porcelain", "--", ":/", ":!results").isEmpty() ? commit : commit + "+";
  }

  private static String git(String... words) {
    List<String> command = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
    Command.Ended ended = new Command(command, LIMIT).run();
    return ended.isSuccess() ? ended.output().strip() : "unknown";
  }

  private static String processorModel() {
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static long memory() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return Math.round(system.getTotalMemorySize() / (double) (1L << 30));
  }

  /** Returns the environment in one sentence. */
  String sentence() {
    return "%s, commit %s: %s, %d cores, %d GiB,\n%s, %s."
        .formatted(date, commit, processor, cores, memoryGib, system, jvm);
  }
}
