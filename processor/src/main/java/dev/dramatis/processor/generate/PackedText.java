package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.Absent;
import dev.dramatis.processor.model.BoundValue.EnumConstant;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.BoundValue.Scalar;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes definitions as {@link dev.dramatis.spi.packed.DefinitionText} reads them. */
final class PackedText {

  private final StringBuilder text = new StringBuilder();

  private PackedText() {}

  /**
   * A definition as one text.
   *
   * @param kinds the number of each record that a definition may have
   */
  static String of(CharacterDeclaration character, Map<ClassName, Integer> kinds) {
    PackedText packed = new PackedText();
    packed.add(character.id().value());
    packed.add(character.name().value());
    packed.add(character.binaryName());
    packed.addTexts(character.languages());
    packed.addTexts(character.tags());
    packed.add(character.comment());
    packed.add(character.isListed() ? null : character.listed());
    packed.add(character.order());
    packed.text.append(character.hasHouseRules() ? '-' : '+');
    packed.text.append(character.greetings().isEmpty() ? "" : "\"");
    Located<String> description = character.description();
    if (description != null) {
      packed.text.append('#');
      packed.add(description.value());
    }
    List<RecordValue> records = character.bound();
    packed.addNumber(records.size());
    for (RecordValue bound : records) {
      packed.addNumber(kinds.getOrDefault(bound.kind().record(), 0));
      bound.values().forEach(packed::addValue);
    }
    return packed.text.toString();
  }

  /** What stands for a definition that is made by code. */
  static String apart(String id) {
    PackedText packed = new PackedText();
    packed.text.append('!');
    packed.add(id);
    return packed.text.toString();
  }

  /** Whether a class file takes it as one constant, and UTF-8 can say it. */
  static boolean isConstant(String packed) {
    return CharacterRules.bytesInClassFile(packed) <= CharacterRules.LONGEST_CONSTANT
        && (hasNoSurrogates(packed) || StandardCharsets.UTF_8.newEncoder().canEncode(packed));
  }

  private static boolean hasNoSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void addTexts(List<Located<String>> texts) {
    addNumber(texts.size());
    texts.forEach(text -> add(text.value()));
  }

  private void addNumber(int number) {
    text.append(number).append(':');
  }

  private void add(@Nullable Object value) {
    if (value == null) {
      text.append('-');
    } else {
      String said = value.toString();
      int bytes = said.getBytes(StandardCharsets.UTF_8).length;
      text.append(bytes).append(bytes == said.length() ? ':' : ';').append(said);
    }
  }

  private void addValue(BoundValue value) {
    if (value instanceof Absent) {
      add(null);
    } else if (value instanceof Scalar scalar) {
      add(textOf(scalar.value()));
    } else if (value instanceof EnumConstant constant) {
      add(constant.name());
    } else if (value instanceof Items items) {
      addNumber(items.values().size());
      items.values().forEach(this::addItem);
    } else if (value instanceof RecordValue bound) {
      text.append('+');
      bound.values().forEach(this::addValue);
    }
  }

  private static Object textOf(Object scalar) {
    if (scalar instanceof Double number && Double.isFinite(number)) {
      return DecimalText.of(number);
    }
    return scalar instanceof Float number && Float.isFinite(number)
        ? DecimalText.of(number)
        : scalar;
  }

  /** An item is never absent. */
  private void addItem(BoundValue item) {
    if (item instanceof RecordValue bound) {
      bound.values().forEach(this::addValue);
    } else {
      addValue(item);
    }
  }
}
