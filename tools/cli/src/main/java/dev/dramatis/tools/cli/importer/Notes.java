package dev.dramatis.tools.cli.importer;

import dev.dramatis.tools.cli.importer.write.Draft;
import dev.dramatis.tools.cli.report.Diagnostics;
import dev.dramatis.tools.cli.report.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is worth knowing of an import that lost nothing by it. */
final class Notes {

  private Notes() {}

  static void tell(
      List<Draft> drafts,
      ImportOptions options,
      Set<String> mapped,
      Licenses licenses,
      Diagnostics diagnostics) {
    sharedVoices(drafts, diagnostics);
    mappings(options, mapped, diagnostics);
    if (!licenses.forBuild().isEmpty()) {
      diagnostics.note(
          null,
          "add the licenses to the build too, with -Adramatis.licenses=%s; --pom does it"
              .formatted(String.join(",", licenses.forBuild())));
    }
  }

  private static void sharedVoices(List<Draft> drafts, Diagnostics diagnostics) {
    Map<String, Draft> first = new HashMap<>();
    for (Draft draft : drafts) {
      Draft earlier = first.putIfAbsent(draft.voicePath(), draft);
      if (earlier != null) {
        diagnostics.note(
            draft.located().at("source/path_on_server"),
            ("%s is the voice of entry %s too; unmute accepts that silently, and the build warns"
                    + " where both are listed")
                .formatted(Quoted.of(draft.voicePath()), earlier.located().number()));
      }
    }
  }

  private static void mappings(ImportOptions options, Set<String> mapped, Diagnostics diagnostics) {
    options
        .mappings()
        .forEach(
            (key, target) -> {
              if (!mapped.contains(key)) {
                diagnostics.note(
                    null,
                    "no entry has the key %s, or unmute knows it, so --map does nothing with it"
                        .formatted(key));
              } else if (target != MappingTarget.DROP) {
                diagnostics.note(
                    null,
                    "%s goes where --map says, and an export does not write it back as %s"
                        .formatted(key, key));
              }
            });
  }
}
