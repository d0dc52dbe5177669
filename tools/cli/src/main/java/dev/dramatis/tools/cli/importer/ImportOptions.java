package dev.dramatis.tools.cli.importer;

import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;

/**
 * What the user asks of an import.
 *
 * @param packageName of the classes that are written
 * @param mappings where keys go that unmute does not know, by key; the others become traits
 * @param keepsLanguages whether languages are kept that unmute does not know
 * @param licenses names or addresses of licenses to accept in addition to those that builds accept
 */
public record ImportOptions(
    String packageName,
    Map<String, MappingTarget> mappings,
    boolean keepsLanguages,
    List<String> licenses) {

  /**
   * @throws IllegalArgumentException if the package has no name that Java accepts
   */
  public ImportOptions {
    if (!SourceVersion.isName(packageName)) {
      throw new IllegalArgumentException(
          "\"%s\" is not the name of a package; write one such as com.acme.cast"
              .formatted(packageName));
    }
    mappings = Map.copyOf(mappings);
    licenses = List.copyOf(licenses);
  }

  /** Only a package; unmute's rules and the builds' for the rest. */
  public static ImportOptions into(String packageName) {
    return new ImportOptions(packageName, Map.of(), false, List.of());
  }
}
