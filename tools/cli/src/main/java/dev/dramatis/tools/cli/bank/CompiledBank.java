package dev.dramatis.tools.cli.bank;

import dev.dramatis.CharacterRegistry;
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
   * Returns the banks on a class path, and what they depend on. The runtime need not be there: it
   * is the one that this class uses.
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
   * Returns a builder of a registry with the banks of these names, or with all of them without any.
   * No character is left out for the host objects that it needs.
   */
  public CharacterRegistry.Builder registry(String... banks) {
    CharacterRegistry.Builder registry =
        CharacterRegistry.builder().classLoader(classes).anyPerSession();
    return banks.length == 0 ? registry : registry.onlyBanks(banks);
  }

  /** Returns the class loader of the banks, which ends with {@link #close}. */
  public ClassLoader classes() {
    return classes;
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }
}
