package dev.dramatis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The long texts of a file, which are put in when the rest is written: JavaPoet would search each
 * of their characters for the end of a line, twice.
 */
final class LongTexts {

  /** A generated file escapes it, so that it stands for nothing else. */
  private static final char MARK = '\u0001';

  private static final HexFormat HEX = HexFormat.of();

  private final List<String> texts = new ArrayList<>();

  /** Returns an expression for a text of one constant, however many lines it has. */
  CodeBlock literal(String text) {
    texts.add(text);
    return CodeBlock.of("$L", MARK);
  }

  /** Returns a file with the texts; each expression must stand in it once, in the same order. */
  GeneratedFile in(GeneratedFile file) {
    StringBuilder source = new StringBuilder(file.text().length());
    int copied = 0;
    for (String text : texts) {
      int mark = file.text().indexOf(MARK, copied);
      source.append(file.text(), copied, mark);
      addLiteral(source, text);
      copied = mark + 1;
    }
    source.append(file.text(), copied, file.text().length());
    return new GeneratedFile(file.name(), file.isSource(), source.toString());
  }

  private static void addLiteral(StringBuilder source, String text) {
    source.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> source.append("\\n");
        case '\r' -> source.append("\\r");
        case '"' -> source.append("\\\"");
        case '\\' -> source.append("\\\\");
        default -> addAscii(source, c);
      }
    }
    source.append('"');
  }

  private static void addAscii(StringBuilder source, char c) {
    if (c < ' ' || c > '~') {
      source.append("\\u").append(HEX.toHexDigits(c));
    } else {
      source.append(c);
    }
  }
}
