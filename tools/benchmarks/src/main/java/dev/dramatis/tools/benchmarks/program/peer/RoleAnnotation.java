package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * The annotation {@code app.Role} with a character's name, for the peers that look for annotated
 * classes: so they need not create a character to know its name.
 */
final class RoleAnnotation {

  private static final String HEADER =
      """
      import app.Role;

      @Role(%s)""";

  private RoleAnnotation() {}

  /** A program that looks for annotated classes. */
  static List<SourceFile> program(String casting, List<CastMember> cast) {
    return program(casting, "", cast);
  }

  /**
   * A program that looks for annotated classes.
   *
   * @param header further imports and annotations of {@code app.Role}
   */
  static List<SourceFile> program(String casting, String header, List<CastMember> cast) {
    SourceFile role =
        new SourceFile(
            "app/Role.java",
            """
      package app;

      import java.lang.annotation.ElementType;
      import java.lang.annotation.Retention;
      import java.lang.annotation.RetentionPolicy;
      import java.lang.annotation.Target;
      %s
      @Retention(RetentionPolicy.RUNTIME)
      @Target(ElementType.TYPE)
      public @interface Role {

        /** The display name. */
        String value();
      }
      """
                .formatted(header));
    return Stream.of(
            PeerSources.program(casting), Stream.of(role), PeerSources.members(cast, HEADER))
        .flatMap(files -> files)
        .toList();
  }
}
