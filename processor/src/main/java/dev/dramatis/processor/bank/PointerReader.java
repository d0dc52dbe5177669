package dev.dramatis.processor.bank;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.PointerName;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.model.VisibleBank.Entry;
import dev.dramatis.processor.read.WrittenAnnotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the bank of a pointer. Any jar of the class path can hold one, so it is read like a
 * stranger's: counts are bounded, and texts are held to the alphabet that this processor writes.
 */
final class PointerReader {

  /** A part has 5,000 characters; later releases may write smaller ones. */
  private static final int MOST_PARTS = 1_000;

  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int MOST_FACTS = 100;
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16}");

  private final TypeElement type;
  private final WrittenAnnotation pointer;

  /**
   * @param type the class of its first part
   * @param pointer the annotation on that
   */
  PointerReader(TypeElement type, WrittenAnnotation pointer) {
    this.type = type;
    this.pointer = pointer;
  }

  /**
   * Returns the bank; empty if Dramatis did not write the pointer. Of another format than this
   * processor writes, the characters may be missing.
   */
  Optional<VisibleBank> read(String module) {
    int format = pointer.as(Integer.class, "format").orElse(0);
    String index = pointer.text("index").value();
    String name = pointer.text("bank").value();
    String digest = pointer.text("digest").value();
    int parts = pointer.as(Integer.class, "parts").orElse(0);
    boolean isWritten =
        format > 0
            && isClassName(index)
            && type.getSimpleName().contentEquals(PointerName.simpleName(index, 0))
            && isBankName(name)
            && DIGEST.matcher(digest).matches()
            && parts >= 1
            && parts <= MOST_PARTS;
    if (!isWritten) {
      return Optional.empty();
    }
    VisibleBank bank =
        new VisibleBank(
            format,
            name,
            index,
            digest,
            List.of(),
            cast(),
            PointerName.of(type.getQualifiedName().toString()),
            module);
    Optional<VisibleBank> read = entries(index, parts).map(bank::with);
    return bank.isReadable() ? read : Optional.of(read.orElse(bank));
  }

  private String cast() {
    return facts(pointer).stream()
        .filter(fact -> fact.startsWith(VisibleBank.CAST))
        .map(fact -> fact.substring(VisibleBank.CAST.length()))
        .filter(PointerReader::isJavaName)
        .findFirst()
        .orElse("");
  }

  /** To Java, a name may also have characters that nothing shows, such as a NUL. */
  private static boolean isJavaName(String name) {
    return SourceVersion.isName(name) && CharacterRules.hiddenIn(name) < 0;
  }

  private static boolean isClassName(String name) {
    return name.indexOf('.') > 0 && isJavaName(name);
  }

  private static boolean isBankName(String name) {
    return isJavaName(name)
        || (name.length() <= BankDeclaration.LONGEST && CharacterRules.isVisible(name));
  }

  /**
   * Returns the characters of all parts; empty if one of them is not as this processor writes it.
   */
  private Optional<List<Entry>> entries(String index, int parts) {
    List<Entry> entries = new ArrayList<>();
    Map<String, TypeElement> siblings =
        parts > 1 && type.getEnclosingElement() instanceof PackageElement around
            ? siblings(around)
            : Map.of();
    for (int part = 0; part < parts; part++) {
      TypeElement holder = part == 0 ? type : siblings.get(PointerName.simpleName(index, part));
      Optional<WrittenAnnotation> annotation =
          holder == null ? Optional.empty() : VisibleBanks.annotation(holder);
      if (annotation.isEmpty() || !addAll(entries, annotation.get())) {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(entries));
  }

  private static Map<String, TypeElement> siblings(PackageElement around) {
    Map<String, TypeElement> byName = new HashMap<>();
    for (TypeElement sibling : ElementFilter.typesIn(around.getEnclosedElements())) {
      byName.put(sibling.getSimpleName().toString(), sibling);
    }
    return byName;
  }

  private static boolean addAll(List<Entry> entries, WrittenAnnotation part) {
    for (AnnotationValue item : WrittenAnnotation.items(part.value("entries"))) {
      if (!(item.getValue() instanceof AnnotationMirror mirror)
          || entries.size() >= MOST_CHARACTERS) {
        return false;
      }
      WrittenAnnotation entry = new WrittenAnnotation(mirror, part.place());
      Entry read =
          Entry.of(
              entry.text("id").value(),
              entry.text("name").value(),
              entry.text("type").value(),
              facts(entry));
      if (!isWritten(read)) {
        return false;
      }
      entries.add(read);
    }
    return true;
  }

  private static List<String> facts(WrittenAnnotation annotation) {
    List<String> facts = new ArrayList<>();
    for (AnnotationValue fact : WrittenAnnotation.items(annotation.value("facts"))) {
      if (fact.getValue() instanceof String text && facts.size() < MOST_FACTS) {
        facts.add(text);
      }
    }
    return facts;
  }

  private static boolean isWritten(Entry entry) {
    return CharacterRules.isId(entry.id())
        && CharacterRules.isVisible(entry.name())
        && CharacterRules.length(entry.name()) <= CharacterRules.LONGEST_NAME
        && isClassName(entry.type())
        && entry.needs().stream().allMatch(need -> isClassName(need.className()))
        && entry.licenses().stream().allMatch(text -> CharacterRules.hiddenIn(text) < 0);
  }
}
