package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.report.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** From the parser's marks, which count from 0, to places in the file. */
final class Marks {

  private final String file;
  private final int firstLine;

  Marks(String file) {
    this(file, 0);
  }

  private Marks(String file, int firstLine) {
    this.file = file;
    this.firstLine = firstLine;
  }

  /** The marks of a text that starts at a line of the file, counted from 0. */
  Marks from(int line) {
    return new Marks(file, line);
  }

  Place place(Optional<Mark> mark) {
    return mark.map(each -> place(each.getLine(), each.getColumn())).orElseGet(this::start);
  }

  /** The place of a line and a column that count from 0. */
  Place place(int line, int column) {
    return new Place(file, firstLine + line + 1, column + 1);
  }

  Place place(Node node) {
    return place(node.getStartMark());
  }

  Place start() {
    return place(0, 0);
  }
}
