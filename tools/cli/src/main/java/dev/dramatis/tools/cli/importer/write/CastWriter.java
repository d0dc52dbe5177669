package dev.dramatis.tools.cli.importer.write;

import dev.dramatis.tools.cli.importer.kind.Kind;
import dev.dramatis.tools.cli.importer.kind.KindPlan;
import dev.dramatis.tools.cli.importer.kind.KindWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the sources of a whole cast: the characters, and the kinds that they need. */
public final class CastWriter {

  /** Simple names that generated sources import, and that no class of theirs can have. */
  public static final Set<String> IMPORTED =
      Set.of(
          "BindsTo",
          "Character",
          "ConstantPrompt",
          "Documented",
          "ElementType",
          "FileVoice",
          "FreesoundSound",
          "FreesoundVoice",
          "GuessAnimalPrompt",
          "Instructions",
          "LinkedHashMap",
          "List",
          "Listed",
          "Map",
          "NewsPrompt",
          NoInstructions.NAME,
          "Nullable",
          "NullIfAbsent",
          "PromptContext",
          "PromptGenerator",
          "QuizQuestion",
          "QuizShowPrompt",
          "Retention",
          "RetentionPolicy",
          "SmalltalkInstructions",
          "SmalltalkPrompt",
          "Target",
          "Trait",
          "UnmuteExplanationPrompt",
          "VoiceReference",
          "VoicePath",
          "VoiceSource");

  private static final Pattern ORDER = Pattern.compile("\\border = (\\d{1,9})\\b");

  /** Texts of the character can look like its order; so many are tried. */
  private static final int MOST_ORDERS = 10;

  private final String packageName;
  private final KindPlan kinds;

  public CastWriter(String packageName, KindPlan kinds) {
    this.packageName = packageName;
    this.kinds = kinds;
  }

  /** The files, below a source folder. */
  public List<SourceFile> write(List<Draft> drafts) {
    List<SourceFile> files = new ArrayList<>();
    for (Draft draft : drafts) {
      files.add(
          new SourceFile(path(draft.className()), text(draft), other -> isReordered(draft, other)));
    }
    if (drafts.stream().anyMatch(draft -> draft.located().entry().instructions() == null)) {
      files.add(file(NoInstructions.NAME, NoInstructions.text(packageName)));
    }
    KindWriter writer = new KindWriter(packageName);
    for (Kind kind : kinds.kinds()) {
      writer.write(kind).forEach((name, text) -> files.add(file(name, text)));
    }
    return files;
  }

  private String text(Draft draft) {
    return new CharacterWriter(draft, kinds, packageName).write();
  }

  /** Returns whether a text is what this writer makes of the character at another place. */
  private boolean isReordered(Draft draft, String other) {
    return Stream.concat(
            Stream.of(0),
            ORDER.matcher(other).results().map(found -> Integer.valueOf(found.group(1))))
        .distinct()
        .limit(MOST_ORDERS)
        .anyMatch(order -> text(draft.at(order)).equals(other));
  }

  private SourceFile file(String className, String text) {
    return new SourceFile(path(className), text);
  }

  private String path(String className) {
    return packageName.replace('.', '/') + "/" + className + ".java";
  }
}
