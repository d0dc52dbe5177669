package dev.dramatis.tools.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the command line, which is that of the runtime and the processor too. */
public final class CliVersion implements IVersionProvider {

  /** Returns the version of the Maven artifacts. */
  public static String number() {
    Properties release = new Properties();
    try (InputStream in = CliVersion.class.getResourceAsStream("release.properties")) {
      release.load(Objects.requireNonNull(in, "release.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return release.getProperty("version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"dramatis " + number()};
  }
}
