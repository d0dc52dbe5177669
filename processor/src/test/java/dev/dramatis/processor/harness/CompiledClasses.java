package dev.dramatis.processor.harness;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.spi.CharacterBank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Loads what was compiled, and remembers which classes were asked for. */
public final class CompiledClasses extends URLClassLoader {

  private final List<String> loaded = new ArrayList<>();

  CompiledClasses(List<Path> path) {
    super(
        path.stream().map(CompiledClasses::url).toArray(URL[]::new),
        CompiledClasses.class.getClassLoader());
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  /** The banks that services files name. */
  public List<CharacterBank> banks() {
    return ServiceLoader.load(CharacterBank.class, this).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /** The index of a package. */
  public CharacterBank index(String packageName) {
    try {
      return (CharacterBank)
          loadClass(packageName + ".CharacterIndex").getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(packageName + " has no index", e);
    }
  }

  /** A registry of the banks that services files name. */
  public CharacterRegistry registry() {
    return CharacterRegistry.builder().classLoader(this).load();
  }

  /** The compiled classes that were loaded so far. */
  public List<String> loaded() {
    return List.copyOf(loaded);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    Class<?> found = super.findClass(name);
    loaded.add(name);
    return found;
  }

  @Override
  public void close() {
    try {
      super.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
