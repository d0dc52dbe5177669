package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.file.IoReason;
import dev.dramatis.tools.cli.file.RegularFile;
import dev.dramatis.tools.cli.report.Diagnostics;
import dev.dramatis.tools.cli.report.Printable;
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
 * Reads a {@code voices.yaml}: from bytes to text, to YAML, to entries. What is wrong is reported
 * with its place, all of it in one run, and never thrown.
 */
public final class VoicesReader {

  /** As much of a path as leaves room for the reason. */
  private static final int LONGEST_FILE = 300;

  private final Diagnostics diagnostics;
  private final Languages languages;

  /**
   * @param keepsLanguages whether languages that unmute does not know are taken as well
   * @param diagnostics where errors are added
   */
  public VoicesReader(boolean keepsLanguages, Diagnostics diagnostics) {
    this.languages = new Languages(keepsLanguages);
    this.diagnostics = diagnostics;
  }

  /** The entries of a file in its order, those with faults as refused. */
  public List<LocatedEntry> read(Path file) {
    try {
      return read(file.toString(), RegularFile.read(file, Limits.BYTES + 1));
    } catch (IOException e) {
      diagnostics.error(
          null,
          "%s cannot be read: %s"
              .formatted(Printable.of(file.toString(), LONGEST_FILE), IoReason.of(e)));
      return List.of();
    }
  }

  /**
   * The entries of a text in its order, those with faults as refused.
   *
   * @param file as diagnostics name it
   */
  public List<LocatedEntry> read(String file, byte[] bytes) {
    Marks marks = new Marks(file);
    if (bytes.length > Limits.BYTES) {
      diagnostics.error(
          marks.start(), "the file has more than %s bytes; split it".formatted(Limits.BYTES));
      return List.of();
    }
    Optional<Node> root =
        new YamlBytes(file, diagnostics)
            .decode(bytes)
            .flatMap(text -> new YamlTree(marks, diagnostics).read(text));
    if (root.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.error(marks.start(), "there is nothing here; a voices.yaml is a list of entries");
    }
    return root.map(node -> entries(node, marks)).orElse(List.of());
  }

  private List<LocatedEntry> entries(Node root, Marks marks) {
    if (!(root instanceof SequenceNode list)) {
      diagnostics.error(
          marks.place(root), "a voices.yaml is a list of entries, each after \"- \"; this is none");
      return List.of();
    }
    List<LocatedEntry> entries = new ArrayList<>();
    try {
      new PlainValues(marks, diagnostics).isPlain(root, Tag.SEQ);
      int number = 0;
      for (Node node : list.getValue()) {
        number++;
        entry(node, number, marks).ifPresent(entries::add);
      }
    } catch (Limits.ExceededException e) {
      diagnostics.error(e.place(), e.getMessage());
    }
    return entries;
  }

  private Optional<LocatedEntry> entry(Node node, int number, Marks marks) {
    if (node instanceof MappingNode mapping) {
      Diagnostics ofEntry = new Diagnostics();
      try {
        return Optional.of(new EntryReader(number, mapping, marks, languages, ofEntry).read());
      } finally {
        diagnostics.addAll(ofEntry);
      }
    }
    diagnostics.error(
        marks.place(node), "an entry is a mapping with name, source and so on; this is none");
    return Optional.empty();
  }
}
