package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.library.LocalRepository;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import dev.dramatis.tools.benchmarks.program.dramatis.CharacterSources;
import dev.dramatis.tools.benchmarks.run.SourceFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An author's Maven module with a cast: a pom without a parent, and a class for each character.
 *
 * @param name how tables name the build
 * @param folder the folder of its pom
 * @param generated the class file that its processor adds, relative to the classes; empty if none
 */
record MavenModule(String name, Path folder, List<CastMember> cast, String generated) {

  private static final String PACKAGE = "cast";
  private static final String NO_PROCESSOR = "No processor";
  private static final String EMPTY_CLASS = "dev.dramatis:empty-class-processor:1.0";

  /**
   * Adds the least processor to the repository that Maven resolves from.
   *
   * @param jar that of {@link EmptyClassProcessor}
   */
  static void addLeastProcessor(LocalRepository repository, Path jar) throws IOException {
    repository.add(EMPTY_CLASS, jar, project(EMPTY_CLASS, ""));
  }

  /**
   * Writes the same cast as three modules: without a processor, with the least one, and with that
   * of Dramatis.
   */
  static List<MavenModule> write(Path work, List<CastMember> cast) throws IOException {
    return List.of(
        write(new MavenModule(NO_PROCESSOR, work.resolve("none"), cast, ""), ""),
        write(
            new MavenModule(
                EmptyClassProcessor.NAME,
                work.resolve("empty-class"),
                cast,
                EmptyClassProcessor.WRITTEN),
            EMPTY_CLASS),
        write(
            new MavenModule(
                BuildCases.DRAMATIS, work.resolve("dramatis"), cast, "cast/CharacterIndex.class"),
            Coordinates.of("dramatis-processor")));
  }

  private static MavenModule write(MavenModule module, String processor) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    files.add(new SourceFile("pom.xml", pom(processor)));
    for (SourceFile source : CharacterSources.inPackage(PACKAGE, module.cast)) {
      files.add(new SourceFile("src/main/java/" + source.path(), source.text()));
    }
    SourceFolder.write(Files.createDirectories(module.folder), files);
    return module;
  }

  /** Deletes what was built. */
  void clean() {
    SourceFolder.delete(folder.resolve("target"));
  }

  /** Changes the text of a character, as an author does between two builds. */
  void edit(String sentence) throws IOException {
    CastMember before = edited();
    CastMember after =
        new CastMember(
            before.number(),
            before.className(),
            before.id(),
            before.name(),
            before.voicePath(),
            before.voiceDescription(),
            before.prompt() + " " + sentence,
            before.tag());
    SourceFolder.write(
        folder.resolve("src/main/java"), CharacterSources.inPackage(PACKAGE, List.of(after)));
  }

  /** Returns whether the classes have this sentence, and what the processor adds. */
  boolean isBuilt(String sentence) throws IOException {
    Path classes = folder.resolve("target/classes");
    Path character = classes.resolve(PACKAGE).resolve(edited().className() + ".class");
    return Files.exists(character)
        && Files.readString(character, StandardCharsets.ISO_8859_1).contains(sentence)
        && Files.exists(classes.resolve(generated));
  }

  private CastMember edited() {
    return cast.get(cast.size() / 2);
  }

  private static String pom(String processor) {
    return project(
        "com.acme:cast:1.0",
        """
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <dependencies>
            <dependency>%s</dependency>
          </dependencies>
          <build>
            <plugins>
              <plugin>%s</plugin>
              <plugin>
                %s
                <configuration>%s</configuration>
              </plugin>
            </plugins>
          </build>
        """
            .formatted(
                elements(Coordinates.of("dramatis-runtime")),
                elements(Coordinates.of("maven-resources-plugin")),
                elements(Coordinates.of("maven-compiler-plugin")),
                processor.isEmpty()
                    ? "<proc>none</proc>"
                    : "<annotationProcessorPaths><path>%s</path></annotationProcessorPaths>"
                        .formatted(elements(processor))));
  }

  private static String project(String coordinates, String content) {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      %s
    %s</project>
    """
        .formatted(elements(coordinates), content);
  }

  private static String elements(String coordinates) {
    List<String> parts = List.of(coordinates.split(":", -1));
    return "<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
        .formatted(parts.get(0), parts.get(1), parts.get(2));
  }
}
