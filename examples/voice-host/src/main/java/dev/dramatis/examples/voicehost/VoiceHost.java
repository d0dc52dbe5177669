package dev.dramatis.examples.voicehost;

import dev.dramatis.CharacterLoadException;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.annotation.Cast;
import dev.dramatis.examples.voicehost.config.HostConfig;
import dev.dramatis.examples.voicehost.config.StartException;
import dev.dramatis.examples.voicehost.output.Printable;
import dev.dramatis.instructions.NewsSource;
import dev.dramatis.metrics.CharacterMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.PrintStream;
import java.util.Map;

/**
 * Loads the cast, which the compiler has checked, and serves it over HTTP until the process stops.
 *
 * <p>The environment and a file configure it, see {@link HostConfig}. A mistake of the operator is
 * one line on standard error and an exit status: 2 for the configuration, 1 for the rest.
 */
@Cast(provides = NewsSource.class)
public final class VoiceHost {

  private static final int LONGEST_LINE = 2_000;

  private VoiceHost() {}

  public static void main(String[] args) {
    int status = run(args, System.getenv(), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Starts the host and returns while it runs; anything but 0 says that it does not. */
  private static int run(
      String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
    QuietLogging.install();
    try {
      CommandLine commandLine = CommandLine.of(args);
      if (commandLine.asksForHelp()) {
        CommandLine.printHelp(out);
        return 0;
      }
      start(HostConfig.from(environment, commandLine.configFile()), out);
      return 0;
    } catch (StartException e) {
      return fail(err, e.exitStatus(), String.valueOf(e.getMessage()));
    } catch (CharacterLoadException e) {
      return fail(
          err, 1, "The voice host does not start without its whole cast; the log says why.");
    }
  }

  private static int fail(PrintStream err, int status, String why) {
    err.println(Printable.line(why, LONGEST_LINE));
    return status;
  }

  private static void start(HostConfig config, PrintStream out) {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    HostObjects objects = HostObjects.of(config, meters);
    CharacterRegistry cast =
        objects
            .addTo(
                CharacterCast.builder()
                    .allowTools(config.tools().allowed())
                    .listener(new CharacterMetrics(meters)))
            .load();
    HostServer server = HostServer.start(config, cast, objects, meters);
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "voice-host-stop"));
    out.println(
        Printable.line(
            "The voice host is ready at %s with %s. Ctrl+C stops it."
                .formatted(server.address(), cast.report()),
            LONGEST_LINE));
    server.warmUp();
    ProcessMeters.bindTo(meters);
  }
}
