package dev.dramatis.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.dramatis.character.CharacterRules;
import dev.dramatis.spi.Generated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type as the text of its file, the same on every compiler and machine: JavaPoet sorts the
 * imports, and what is not ASCII is escaped, because a compiler under a C locale loses it. The
 * classes of {@code java.lang} are imported too, because an author's package may have an {@code
 * Object} of its own.
 */
final class SourceText {

  private static final AnnotationSpec STANDARD =
      AnnotationSpec.builder(javax.annotation.processing.Generated.class)
          .addMember("value", "$S", "dev.dramatis.processor.CharacterProcessor")
          .build();

  /** A char takes at most three bytes of a constant's 65,535. */
  private static final int LONGEST_PART = 20_000;

  private static final HexFormat HEX = HexFormat.of();
  private static final Pattern SEPARATOR = Pattern.compile("[\\u2028\\u2029]");
  private static final Pattern AROUND_SEPARATOR =
      Pattern.compile("(?=[\\u2028\\u2029])|(?<=[\\u2028\\u2029])");

  private SourceText() {}

  /** ECJ alone knows {@code all}, and without it warns of a suppression that nothing needs. */
  static AnnotationSpec withoutWarnings(String... categories) {
    CodeBlock.Builder all = CodeBlock.builder().add("{$S", "all");
    for (String category : categories) {
      all.add(", $S", category);
    }
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", all.add("}").build())
        .build();
  }

  /**
   * Returns our mark of a generated class, which other compilations see, and the standard one,
   * which tools look for in sources.
   *
   * @param isMarkable whether the class can name the standard one
   */
  static List<AnnotationSpec> generated(boolean isMarkable) {
    AnnotationSpec ours = AnnotationSpec.builder(Generated.class).build();
    return isMarkable ? List.of(ours, STANDARD) : List.of(ours);
  }

  static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(Nullable.class).build());
  }

  /** Returns a type with a wildcard for each of its type parameters. */
  static TypeName withWildcards(ClassName type, int parameters) {
    if (parameters == 0) {
      return type;
    }
    TypeName[] unknown = new TypeName[parameters];
    Arrays.fill(unknown, WildcardTypeName.subtypeOf(ClassName.OBJECT));
    return ParameterizedTypeName.get(type, unknown);
  }

  /** A text as a comment quotes it, which is HTML with tags of Javadoc. */
  static String inComment(String text) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("&<>@{}*\\".indexOf(c) >= 0) {
        html.append("&#").append((int) c).append(';');
      } else {
        html.append(c == '\u2028' || c == '\u2029' ? ' ' : c);
      }
    }
    return html.toString();
  }

  private static boolean hasSeparator(String text) {
    return text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0;
  }

  /**
   * A text as an expression. JavaPoet would end the line at a separator of lines or of paragraphs,
   * which a text copied from a web page may have.
   */
  static CodeBlock literal(String text) {
    return hasSeparator(text) ? parts(text) : CodeBlock.of("$S", text);
  }

  /** Returns a text as an expression, also one that is too long for a constant of a class file. */
  static CodeBlock longLiteral(String text) {
    if (CharacterRules.bytesInClassFile(text) <= CharacterRules.LONGEST_CONSTANT) {
      return literal(text);
    }
    List<CodeBlock> parts = new ArrayList<>();
    for (int from = 0; from < text.length(); from += LONGEST_PART) {
      parts.add(literal(text.substring(from, Math.min(text.length(), from + LONGEST_PART))));
    }
    return CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(parts, ", "));
  }

  private static CodeBlock parts(String text) {
    return Arrays.stream(AROUND_SEPARATOR.split(text))
        .map(
            part ->
                SEPARATOR.matcher(part).matches()
                    ? CodeBlock.of("$L", "\"\\u%04x\"".formatted((int) part.charAt(0)))
                    : CodeBlock.of("$S", part))
        .collect(CodeBlock.joining(" + "));
  }

  static GeneratedFile of(String packageName, TypeSpec type) {
    return of(packageName, type, "the @Character classes of this module");
  }

  /**
   * Returns a type as a file.
   *
   * @param source what it is generated from
   */
  static GeneratedFile of(String packageName, TypeSpec type, String source) {
    JavaFile file =
        JavaFile.builder(packageName, type)
            .addFileComment("Generated by Dramatis from $L.", source)
            .indent("  ")
            .build();
    String name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
    return new GeneratedFile(name, true, ascii(file.toString()));
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        ascii.append(text, copied, i).append("\\u").append(HEX.toHexDigits(c));
        copied = i + 1;
      }
    }
    return ascii.append(text, copied, text.length()).toString();
  }
}
