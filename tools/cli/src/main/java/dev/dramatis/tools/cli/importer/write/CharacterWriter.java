package dev.dramatis.tools.cli.importer.write;

import dev.dramatis.tools.cli.importer.kind.KindPlan;
import dev.dramatis.tools.cli.importer.kind.KindValue;
import dev.dramatis.tools.cli.importer.kind.Role;
import dev.dramatis.tools.cli.importer.kind.UnmappedKey;
import dev.dramatis.tools.cli.importer.model.Entry;
import dev.dramatis.tools.cli.importer.model.InstructionsEntry;
import dev.dramatis.tools.cli.importer.text.JavaFile;
import dev.dramatis.tools.cli.importer.text.JavaValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the class of one character, as an author would. */
final class CharacterWriter {

  private static final String ANNOTATIONS = "dev.dramatis.annotation.";

  private final Draft draft;
  private final Entry entry;
  private final KindPlan kinds;
  private final JavaFile file;

  CharacterWriter(Draft draft, KindPlan kinds, String packageName) {
    this.draft = draft;
    this.entry = draft.located().entry();
    this.kinds = kinds;
    this.file = new JavaFile(packageName);
  }

  String write() {
    file.use(ANNOTATIONS + "Character").annotate(JavaValue.annotation("Character", character()));
    if (!writesNeed(Role.VOICE)) {
      builtIn(BuiltIn.voice(entry.source(), needed()));
    }
    InstructionsEntry said = entry.instructions();
    if (said != null && !writesNeed(Role.INSTRUCTIONS) && !writesNeed(Role.BLANK_TEXT)) {
      builtIn(BuiltIn.instructions(said));
    }
    writesNeed(Role.TRAIT);
    String made = said == null ? " implements " + NoInstructions.NAME : "";
    return file.add("final class %s%s {}\n".formatted(draft.className(), made)).text();
  }

  private Set<String> needed() {
    return draft.needs().stream().map(UnmappedKey::key).collect(Collectors.toSet());
  }

  private Map<String, String> character() {
    Map<String, String> elements = new LinkedHashMap<>();
    elements.put("name", JavaValue.text(draft.name()));
    String id = draft.id();
    if (id != null) {
      elements.put("id", JavaValue.text(id));
    }
    texts("languages", languages(), elements);
    texts("tags", draft.tags(), elements);
    String comment = draft.comment();
    if (comment != null) {
      elements.put("comment", JavaValue.text(comment));
    }
    listed(elements);
    if (draft.order() > 0) {
      elements.put("order", String.valueOf(draft.order()));
    }
    return elements;
  }

  private List<String> languages() {
    InstructionsEntry said = entry.instructions();
    String language = said == null ? null : said.language();
    return language == null ? List.of() : List.of(language.split("/", -1));
  }

  private static void texts(String name, List<String> texts, Map<String, String> elements) {
    if (!texts.isEmpty()) {
      elements.put(name, JavaValue.list(texts.stream().map(JavaValue::text).toList()));
    }
  }

  private void listed(Map<String, String> elements) {
    Boolean good = entry.good();
    if (good == null || !good) {
      file.use("dev.dramatis.character.Listed");
      elements.put("listed", good == null ? "Listed.UNDECIDED" : "Listed.NO");
    }
  }

  private void builtIn(BuiltIn kind) {
    kind.imported().forEach(name -> file.use(ANNOTATIONS + name));
    file.annotate(kind.annotation());
  }

  /** Returns whether there was any annotation of a generated kind to write in a role. */
  private boolean writesNeed(Role role) {
    List<UnmappedKey> needs = draft.needs().stream().filter(need -> need.role() == role).toList();
    for (UnmappedKey need : needs) {
      KindValue.annotation(kinds.kind(need), need.value()).ifPresent(file::annotate);
    }
    return !needs.isEmpty();
  }
}
