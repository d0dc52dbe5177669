package dev.dramatis.tools.importer;

import javax.lang.model.SourceVersion;

/** The package that an import writes into. */
final class PackageName {

  private PackageName() {}

  static void check(String name) {
    if (!SourceVersion.isName(name)) {
      throw new IllegalArgumentException(
          "\"%s\" is not the name of a package; write one such as com.acme.cast".formatted(name));
    }
  }
}
