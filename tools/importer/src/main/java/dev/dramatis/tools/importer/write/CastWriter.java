package dev.dramatis.tools.importer.write;

import dev.dramatis.tools.importer.kind.Kind;
import dev.dramatis.tools.importer.kind.KindPlan;
import dev.dramatis.tools.importer.kind.KindWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
          "OrNull",
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
          "VoiceName",
          "VoicePath",
          "VoiceSource",
          "WireForm");

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
      files.add(file(draft.className(), new CharacterWriter(draft, kinds, packageName).write()));
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

  private SourceFile file(String className, String text) {
    return new SourceFile(packageName.replace('.', '/') + "/" + className + ".java", text);
  }
}
