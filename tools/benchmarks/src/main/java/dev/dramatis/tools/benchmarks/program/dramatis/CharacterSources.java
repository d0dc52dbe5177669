package dev.dramatis.tools.benchmarks.program.dramatis;

import static dev.dramatis.tools.benchmarks.program.JavaText.literal;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the classes of characters as an author would, one file each. */
public final class CharacterSources {

  private CharacterSources() {}

  /** All of them in one package. */
  public static List<SourceFile> inPackage(String packageName, List<CastMember> cast) {
    return sources(cast, member -> packageName);
  }

  /** Each of them in a package of its own, in a bank that the package {@code cast} names. */
  public static List<SourceFile> inDistinctPackages(List<CastMember> cast) {
    List<SourceFile> sources = new ArrayList<>(sources(cast, member -> "cast.p" + member.number()));
    sources.add(
        new SourceFile(
            "cast/package-info.java", "@dev.dramatis.annotation.Bank(\"cast\")\npackage cast;\n"));
    return List.copyOf(sources);
  }

  private static List<SourceFile> sources(
      List<CastMember> cast, Function<CastMember, String> packageOf) {
    return cast.stream().map(member -> source(packageOf.apply(member), member)).toList();
  }

  private static SourceFile source(String packageName, CastMember member) {
    String text =
        """
        package %s;

        import dev.dramatis.annotation.Character;
        import dev.dramatis.annotation.ConstantPrompt;
        import dev.dramatis.annotation.FileVoice;

        @Character(name = %s, tags = %s)
        @FileVoice(
            path = %s,
            description = %s)
        @ConstantPrompt(
            %s)
        final class %s {}
        """
            .formatted(
                packageName,
                literal(member.name()),
                literal(member.tag()),
                literal(member.voicePath()),
                literal(member.voiceDescription()),
                literal(member.prompt()),
                member.className());
    return new SourceFile(packageName.replace('.', '/') + '/' + member.className() + ".java", text);
  }
}
