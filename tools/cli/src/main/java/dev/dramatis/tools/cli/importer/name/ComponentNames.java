package dev.dramatis.tools.cli.importer.name;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives the components of one record their names, which are also those of annotation elements. */
public final class ComponentNames {

  /** What records, annotations and the interfaces of kinds have methods for already. */
  private static final Set<String> RESERVED =
      Set.of(
          "annotationType",
          "attribution",
          "clone",
          "context",
          "fields",
          "finalize",
          "getClass",
          "hashCode",
          "kind",
          "notify",
          "notifyAll",
          "persona",
          "toString",
          "value",
          "voice",
          "wait",
          "wireFields");

  private final FreeNames names = new FreeNames("");

  /**
   * A free name after a key: {@code max_tokens} is {@code maxTokens}, {@code class} is {@code
   * theClass}.
   */
  public String of(String key) {
    return names.of(unreserved(ClassNames.camel(key)));
  }

  private static String unreserved(String camel) {
    if (camel.isEmpty()) {
      return "unnamed";
    }
    String name = lowerFirst(camel);
    if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
      return "no" + camel;
    }
    return RESERVED.contains(name) || SourceVersion.isKeyword(name) ? "the" + camel : name;
  }

  private static String lowerFirst(String name) {
    int end = name.offsetByCodePoints(0, 1);
    return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
  }
}
