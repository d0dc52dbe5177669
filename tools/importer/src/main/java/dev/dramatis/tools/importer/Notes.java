package dev.dramatis.tools.importer;

import dev.dramatis.tools.importer.report.Complaints;
import dev.dramatis.tools.importer.report.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is worth knowing of an import that lost nothing by it. */
final class Notes {

  private Notes() {}

  static void tell(
      List<Candidate> candidates,
      ImportOptions options,
      Set<String> mapped,
      Licenses licenses,
      Complaints complaints) {
    sharedVoices(candidates, complaints);
    mappings(options, mapped, complaints);
    if (!licenses.forBuild().isEmpty()) {
      complaints.note(
          null,
          "the build has to be told of the licenses too, with -Adramatis.licenses=%s; --pom does it"
              .formatted(String.join(",", licenses.forBuild())));
    }
  }

  private static void sharedVoices(List<Candidate> candidates, Complaints complaints) {
    Map<String, Candidate> first = new HashMap<>();
    for (Candidate candidate : candidates) {
      Candidate earlier = first.putIfAbsent(candidate.path(), candidate);
      if (earlier != null) {
        complaints.note(
            candidate.entry().at("source/path_on_server"),
            ("%s is the voice of entry %s too; unmute takes that without a word, and the build warns"
                    + " where both are listed")
                .formatted(Quoted.of(candidate.path()), earlier.entry().number()));
      }
    }
  }

  private static void mappings(ImportOptions options, Set<String> mapped, Complaints complaints) {
    options
        .mappings()
        .forEach(
            (key, target) -> {
              if (!mapped.contains(key)) {
                complaints.note(
                    null,
                    "no entry has the key %s, or unmute knows it, so --map does nothing with it"
                        .formatted(key));
              } else if (target != MappingTarget.DROP) {
                complaints.note(
                    null,
                    "%s goes where --map says, and an export does not write it back as %s"
                        .formatted(key, key));
              }
            });
  }
}
