package dev.dramatis.tools.cli.importer.kind;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the two sources of a kind. */
public final class KindWriter {

  private final String packageName;

  public KindWriter(String packageName) {
    this.packageName = packageName;
  }

  /** The texts, by the simple names of their types. */
  public Map<String, String> write(Kind kind) {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(kind.annotationName(), new AnnotationWriter(kind, packageName).write());
    sources.put(kind.recordName(), new RecordWriter(kind, packageName).write());
    return sources;
  }
}
