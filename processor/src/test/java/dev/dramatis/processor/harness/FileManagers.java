package dev.dramatis.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * File managers that stay open from one compilation to the next. To open the JDK and the libraries
 * takes longer than to compile a small module. Used by one thread.
 */
final class FileManagers {

  private static final Map<CompilerUnderTest, StandardJavaFileManager> OPEN =
      new EnumMap<>(CompilerUnderTest.class);

  private FileManagers() {}

  /** Returns the file manager of a compiler, without what earlier compilations put on its paths. */
  static StandardJavaFileManager kept(CompilerUnderTest compiler) {
    StandardJavaFileManager manager =
        OPEN.computeIfAbsent(
            compiler, some -> some.open().getStandardFileManager(null, null, null));
    try {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return manager;
  }
}
