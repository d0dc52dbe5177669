package dev.dramatis.tools.importer;

import dev.dramatis.processor.option.AcceptedLicenses;
import dev.dramatis.processor.option.Option;
import dev.dramatis.processor.option.Options;
import dev.dramatis.processor.option.OptionsReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The licenses of an import: those that a build accepts, and those that the user adds. */
final class Licenses {

  private final List<String> forBuild;
  private final AcceptedLicenses accepted;

  Licenses(List<String> added) {
    forBuild = added.isEmpty() ? List.of() : withBuilt(added);
    Options options =
        new OptionsReader(Map.of(Option.LICENSES.key(), String.join(",", forBuild))).read();
    if (!options.issues().isEmpty()) {
      throw new IllegalArgumentException(
          "\"%s\" names no license; write its address".formatted(String.join(",", added)));
    }
    accepted = options.licenses();
  }

  private static List<String> withBuilt(List<String> added) {
    AcceptedLicenses built = new OptionsReader(Map.of()).read().licenses();
    List<String> all = new ArrayList<>(List.of(built.spelled().split(", ", -1)));
    all.addAll(added);
    return all;
  }

  AcceptedLicenses accepted() {
    return accepted;
  }

  /** What the build is to be told; empty where it accepts enough of itself. */
  List<String> forBuild() {
    return List.copyOf(forBuild);
  }
}
