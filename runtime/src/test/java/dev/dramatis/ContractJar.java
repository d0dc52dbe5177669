package dev.dramatis;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Objects;
import java.util.function.Supplier;

/** A jar that was compiled in an earlier format, and is kept as it was. */
final class ContractJar implements AutoCloseable {

  private static final String HOST = "contract.Host";

  private final URLClassLoader loader;

  private ContractJar(URLClassLoader loader) {
    this.loader = loader;
  }

  static ContractJar ofFormat(int format) {
    return named("format-" + format);
  }

  static ContractJar named(String name) {
    URL jar =
        Objects.requireNonNull(ContractJar.class.getResource("/contract/" + name + ".jar"), name);
    return new ContractJar(new URLClassLoader(new URL[] {jar}, ContractJar.class.getClassLoader()));
  }

  ClassLoader loader() {
    return loader;
  }

  /** Returns the registry that the host in the jar loads. */
  CharacterRegistry registryOfHost() throws Exception {
    return (CharacterRegistry)
        ((Supplier<?>) loader.loadClass(HOST).getConstructor().newInstance()).get();
  }

  /** Returns the options that the host in the jar makes of an object of this type. */
  <T> SessionOptions optionsOfHost(Class<T> type, T object) throws Exception {
    return (SessionOptions) loader.loadClass(HOST).getMethod("options", type).invoke(null, object);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
