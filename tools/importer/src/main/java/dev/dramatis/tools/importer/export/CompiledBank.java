package dev.dramatis.tools.importer.export;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.NoCharactersException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Banks that lie compiled in folders and jars, to be closed after use. */
public final class CompiledBank implements AutoCloseable {

  private final URLClassLoader classes;

  private CompiledBank(URL[] classPath) {
    this.classes = new URLClassLoader(classPath, CharacterRegistry.class.getClassLoader());
  }

  /**
   * The banks on a class path, and what they depend on. The runtime need not be there: it is the
   * one that this class uses.
   */
  public static CompiledBank on(List<Path> classPath) {
    return new CompiledBank(classPath.stream().map(CompiledBank::url).toArray(URL[]::new));
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry + " cannot be on a class path", e);
    }
  }

  /**
   * Exports the banks of these names, or all of them without any.
   *
   * @throws NoCharactersException if there is no bank
   * @throws IllegalArgumentException if there is no bank of a name
   */
  public VoicesExport export(String... banks) {
    CharacterRegistry.Builder registry = CharacterRegistry.builder().classLoader(classes);
    if (banks.length > 0) {
      registry.onlyBanks(banks);
    }
    return VoicesExport.of(registry.load(), classes);
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }
}
