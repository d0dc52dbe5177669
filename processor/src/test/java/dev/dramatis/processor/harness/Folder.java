package dev.dramatis.processor.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of text or class files. */
final class Folder {

  private final Path path;

  Folder(Path path) {
    this.path = path;
    create(path);
  }

  Path path() {
    return path;
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** A file's name as it is the same on every machine. */
  String name(Path file) {
    return path.relativize(file).toString().replace(File.separatorChar, '/');
  }

  /** All files whose names end so, sorted. */
  List<Path> files(String ending) {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String name, String text) {
    create(file(name).resolveSibling(""));
    try {
      Files.writeString(file(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String name) {
    delete(file(name));
  }

  void deleteClass(String className) {
    String prefix = className.replace('.', '/');
    files(".class").stream()
        .filter(file -> name(file).matches("\\Q" + prefix + "\\E(\\$.*)?\\.class"))
        .forEach(Folder::delete);
  }

  void deleteAll() {
    files("").forEach(Folder::delete);
  }

  static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
