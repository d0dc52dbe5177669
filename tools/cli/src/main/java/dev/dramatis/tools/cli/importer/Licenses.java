package dev.dramatis.tools.cli.importer;

import dev.dramatis.character.AcceptedLicenses;
import java.util.ArrayList;
import java.util.List;

/**
 * The licenses of an import.
 *
 * @param accepted those that the build accepts by default, and those that the user adds
 * @param forBuild what the build must list; empty where its default suffices
 */
record Licenses(AcceptedLicenses accepted, List<String> forBuild) {

  /**
   * Returns the licenses of an import.
   *
   * @throws IllegalArgumentException if the user adds what names no license
   */
  static Licenses with(List<String> added) {
    AcceptedLicenses defaults = AcceptedLicenses.defaults();
    if (added.isEmpty()) {
      return new Licenses(defaults, List.of());
    }
    List<String> all = new ArrayList<>(defaults.names());
    all.addAll(added);
    return new Licenses(AcceptedLicenses.of(all), List.copyOf(all));
  }
}
