package dev.dramatis.testing;

import java.util.Collection;
import java.util.List;

/**
 * The test that every golden file belongs to a character.
 *
 * @param ids the ids of the cast
 */
record OrphanCheck(GoldenFolder folder, Collection<String> ids, RunMode mode) {

  void run() {
    List<GoldenFile> orphans = folder.orphans(ids);
    if (mode == RunMode.UPDATE) {
      orphans.forEach(GoldenFile::delete);
    } else if (!orphans.isEmpty()) {
      throw Failures.failed(
          "no character belongs to %s. Delete the files, or run the tests with -D%s=update."
              .formatted(
                  String.join(", ", orphans.stream().map(GoldenFile::name).toList()),
                  RunMode.PROPERTY));
    }
  }
}
