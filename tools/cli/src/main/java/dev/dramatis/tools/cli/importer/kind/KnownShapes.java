package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.tools.cli.importer.kind.Shape.Field;
import dev.dramatis.tools.cli.importer.kind.Shape.Nested;
import dev.dramatis.tools.cli.importer.kind.Shape.Scalar;
import dev.dramatis.tools.cli.importer.kind.Shape.Unseen;
import java.util.List;

/** What is known of a kind before any entry is looked at: unmute's own keys have their types. */
final class KnownShapes {

  private static final Shape FILE =
      new Nested(
          List.of(
              required(KindPlan.PATH, Scalar.TEXT),
              optional("description", Scalar.TEXT),
              optional("description_link", Scalar.TEXT)));

  private static final Shape FREESOUND =
      new Nested(
          List.of(
              required(KindPlan.PATH, Scalar.TEXT),
              required("url", Scalar.TEXT),
              optional("start_time", Scalar.WHOLE),
              optional(
                  "sound_instance",
                  new Nested(
                      List.of(
                          required("id", Scalar.LARGE),
                          required("name", Scalar.TEXT),
                          required("username", Scalar.TEXT),
                          required("license", Scalar.TEXT))))));

  private KnownShapes() {}

  static Shape of(UnmappedKey need) {
    return switch (need.role()) {
      case VOICE ->
          switch (need.key()) {
            case "file" -> FILE;
            case "freesound" -> FREESOUND;
            default -> new Unseen();
          };
      case BLANK_TEXT -> new Nested(List.of(optional("text", Scalar.TEXT)));
      case INSTRUCTIONS, TRAIT, PART -> new Unseen();
    };
  }

  private static Field required(String key, Shape shape) {
    return new Field(key, shape, false);
  }

  private static Field optional(String key, Shape shape) {
    return new Field(key, shape, true);
  }
}
