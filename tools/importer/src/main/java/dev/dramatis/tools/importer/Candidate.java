package dev.dramatis.tools.importer;

import dev.dramatis.tools.importer.kind.Need;
import dev.dramatis.tools.importer.read.LocatedEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry that nothing speaks against, before it has a name. */
record Candidate(
    LocatedEntry entry, List<String> tags, @Nullable String comment, List<Need> needs) {

  String path() {
    return entry.entry().source().path();
  }
}
