package dev.dramatis.tools.importer.read;

import dev.dramatis.tools.importer.file.IoReason;
import dev.dramatis.tools.importer.file.RegularFile;
import dev.dramatis.tools.importer.report.Complaints;
import dev.dramatis.tools.importer.report.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads a {@code voices.yaml}: from bytes to text, to YAML, to entries. What is wrong is told with
 * its place, all of it in one run, and never thrown.
 */
public final class VoicesReader {

  /** As much of a path as leaves room for the reason. */
  private static final int LONGEST_FILE = 300;

  private final Complaints complaints;
  private final Languages languages;

  /**
   * @param keepsLanguages whether languages that unmute does not know are taken as well
   * @param complaints where what is wrong is told
   */
  public VoicesReader(boolean keepsLanguages, Complaints complaints) {
    this.languages = new Languages(keepsLanguages);
    this.complaints = complaints;
  }

  /** The entries of a file in its order, those with faults as refused. */
  public List<LocatedEntry> read(Path file) {
    try {
      return read(file.toString(), RegularFile.read(file, Limits.BYTES + 1));
    } catch (IOException e) {
      complaints.error(
          null,
          "%s cannot be read: %s"
              .formatted(Printable.of(file.toString(), LONGEST_FILE), IoReason.of(e)));
      return List.of();
    }
  }

  /**
   * The entries of a text in its order, those with faults as refused.
   *
   * @param file as complaints name it
   */
  public List<LocatedEntry> read(String file, byte[] bytes) {
    Marks marks = new Marks(file);
    if (bytes.length > Limits.BYTES) {
      complaints.error(
          marks.start(), "the file has more than %s bytes; split it".formatted(Limits.BYTES));
      return List.of();
    }
    Optional<Node> root =
        new YamlBytes(file, complaints)
            .decode(bytes)
            .flatMap(text -> new YamlTree(marks, complaints).read(text));
    if (root.isEmpty() && complaints.errors() == 0) {
      complaints.error(marks.start(), "there is nothing here; a voices.yaml is a list of entries");
    }
    return root.map(node -> entries(node, marks)).orElse(List.of());
  }

  private List<LocatedEntry> entries(Node root, Marks marks) {
    if (!(root instanceof SequenceNode list)) {
      complaints.error(
          marks.place(root), "a voices.yaml is a list of entries, each after \"- \"; this is none");
      return List.of();
    }
    List<LocatedEntry> entries = new ArrayList<>();
    PlainValues plain = new PlainValues(marks, complaints);
    try {
      plain.isPlain(root, Tag.SEQ);
      int number = 0;
      for (Node node : list.getValue()) {
        number++;
        entry(node, number, plain, marks).ifPresent(entries::add);
      }
    } catch (LimitException e) {
      complaints.error(e.place(), e.getMessage());
    }
    return entries;
  }

  private Optional<LocatedEntry> entry(Node node, int number, PlainValues plain, Marks marks) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(
          new EntryReader(number, mapping, plain, marks, languages, complaints).read());
    }
    complaints.error(
        marks.place(node), "an entry is a mapping with name, source and so on; this is none");
    return Optional.empty();
  }
}
