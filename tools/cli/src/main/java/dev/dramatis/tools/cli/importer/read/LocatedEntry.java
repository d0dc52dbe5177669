package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.importer.model.Entry;
import dev.dramatis.tools.cli.report.Place;
import java.util.Map;

/**
 * An entry and where it stands.
 *
 * @param number of the entry in its file, from 1
 * @param isRefused whether something is wrong with it; then what could not be read is empty
 * @param place where it starts
 * @param places where its values stand, by path, such as {@code source/path_on_server}
 */
public record LocatedEntry(
    int number, boolean isRefused, Entry entry, Place place, Map<String, Place> places) {

  public LocatedEntry {
    places = Map.copyOf(places);
  }

  /** Where a value stands; where it is left out, the smallest mapping around it. */
  public Place at(String path) {
    for (String around = path; ; around = around.substring(0, around.lastIndexOf('/'))) {
      Place found = places.get(around);
      if (found != null) {
        return found;
      }
      if (around.indexOf('/') < 0) {
        return place;
      }
    }
  }
}
