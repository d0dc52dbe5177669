package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.report.Diagnostics;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * From text to YAML nodes. Where the syntax is wrong, the entry around it is reported and left out,
 * and the rest is read on, so that one run reports everything.
 */
final class YamlTree {

  private final Marks marks;
  private final Diagnostics diagnostics;
  private final LoadSettings settings =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setCodePointLimit(Limits.BYTES)
          .setMaxAliasesForCollections(Limits.ALIASES)
          .setAllowNonScalarKeys(true) // reported by PlainValues, with the fix
          .build();

  YamlTree(Marks marks, Diagnostics diagnostics) {
    this.marks = marks;
    this.diagnostics = diagnostics;
  }

  /** The document; empty where there is nothing, or nothing that can be read. */
  Optional<Node> read(String text) {
    EntryLines lines = new EntryLines(text);
    try {
      return blankUnprintable(lines) ? compose(lines) : Optional.empty();
    } catch (Limits.ExceededException e) {
      diagnostics.error(e.place(), e.getMessage());
    } catch (YamlEngineException e) {
      diagnostics.error(
          marks.start(),
          "this is not YAML: %s".formatted(firstLine(String.valueOf(e.getMessage()))));
    }
    return Optional.empty();
  }

  /** Leaves out the entries with characters that YAML wants escaped; false at one outside. */
  private boolean blankUnprintable(EntryLines lines) {
    for (int line = 0; line < lines.lines().size(); line++) {
      int[] points = lines.lines().get(line).codePoints().toArray();
      int column = 0;
      while (column < points.length && StreamReader.isPrintable(points[column])) {
        column++;
      }
      if (column < points.length) {
        diagnostics.error(
            marks.place(line, column),
            "here is the character U+%04X, which YAML wants in double quotes as \\u%04x"
                .formatted(points[column], points[column]));
        if (!lines.blankAround(line)) {
          return false;
        }
      }
    }
    return true;
  }

  private Optional<Node> compose(EntryLines lines) {
    for (int faults = 0; faults < Limits.SYNTAX_ERRORS; faults++) {
      try {
        return compose(lines.text());
      } catch (MarkedYamlEngineException e) {
        // An unclosed quotation reaches into later entries, so each is first read by itself.
        if (faults > 0 || !blankBroken(lines)) {
          tell(e, marks);
          if (!lines.blankAround(mark(e).map(Mark::getLine).orElse(0))) {
            return Optional.empty();
          }
        }
      }
    }
    diagnostics.error(marks.start(), "this is not YAML in too many places; the rest is not read");
    return Optional.empty();
  }

  private Optional<Node> compose(String text) {
    new EventLimits(settings, marks).check(text);
    return new Compose(settings).composeString(text);
  }

  /** Leaves out the entries that are not YAML by themselves; false if all of them are. */
  private boolean blankBroken(EntryLines lines) {
    boolean isAny = false;
    for (EntryLines.Range entry : lines.entries()) {
      Marks within = marks.from(entry.first());
      try {
        new EventLimits(settings, within).check(lines.text(entry));
      } catch (MarkedYamlEngineException e) {
        tell(e, within);
        lines.blank(entry);
        isAny = true;
      }
    }
    return isAny;
  }

  private void tell(MarkedYamlEngineException e, Marks within) {
    String problem = e.getProblem();
    String context = e.getContext();
    diagnostics.error(
        within.place(mark(e)),
        "this is not YAML: %s%s"
            .formatted(
                firstLine(problem == null ? String.valueOf(e.getMessage()) : problem),
                context == null || context.isBlank() ? "" : ", " + firstLine(context)));
  }

  /** An unclosed quotation is noticed at the end of the file, and belongs to where it starts. */
  private static Optional<Mark> mark(MarkedYamlEngineException e) {
    String context = e.getContext();
    return context != null && context.startsWith("while scanning")
        ? e.getContextMark().or(e::getProblemMark)
        : e.getProblemMark().or(e::getContextMark);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
