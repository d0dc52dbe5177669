package dev.dramatis.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder with the golden files of one cast.
 *
 * @param path the absolute path
 * @param name the path as the author gave it
 */
record GoldenFolder(Path path, String name) {

  private static final String ENDING = ".txt";

  /** The casts that have a folder in this JVM, so that two of them do not share one. */
  private static final Map<Path, Set<String>> CLAIMS = new ConcurrentHashMap<>();

  /**
   * Returns the folder of a path, which is relative to the module.
   *
   * @throws MistakeException if the module has no folder for it, or something else is there
   */
  static GoldenFolder of(Path given) {
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath(); // Maven sets it
    Path path = module.resolve(given).normalize();
    Path top = module.resolve(given.getName(0));
    if (!given.isAbsolute() && !Files.exists(top)) {
      throw new MistakeException(
          "the golden files are in %s, and %s has no folder %s; run the tests in the folder of their module, or name another folder with in(…)"
              .formatted(given, module, given.getName(0)));
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
      throw new MistakeException(
          "the golden files are in %s, which is no folder; remove it, or name another folder with in(…)"
              .formatted(given));
    }
    return new GoldenFolder(path, given.toString().replace('\\', '/'));
  }

  /**
   * Takes the folder for a cast.
   *
   * @throws MistakeException if another cast of these tests has it
   */
  void claim(Collection<String> ids) {
    Set<String> claimed = CLAIMS.computeIfAbsent(path, none -> Set.copyOf(ids));
    if (!claimed.equals(Set.copyOf(ids))) {
      throw new MistakeException(
          "%s is the folder of two casts, one with %s and one with %s; give each its own, as with in(Path.of(\"%s/%s\"))"
              .formatted(name, start(claimed), start(ids), name, "guests"));
    }
  }

  private static String start(Collection<String> ids) {
    return new TreeSet<>(ids).first()
        + (ids.size() == 1 ? "" : " and " + (ids.size() - 1) + " more");
  }

  /** Returns the file of a character. */
  GoldenFile file(String id) {
    return file(Path.of(id + ENDING));
  }

  private GoldenFile file(Path fileName) {
    return new GoldenFile(path.resolve(fileName), name + "/" + fileName);
  }

  /**
   * Returns the golden files that belong to no character. Files that this library did not write are
   * not among them.
   *
   * @throws AssertionError if the folder cannot be read
   */
  List<GoldenFile> orphans(Collection<String> ids) {
    Set<String> owned = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    ids.forEach(id -> owned.add(id + ENDING));
    List<GoldenFile> orphans = new ArrayList<>();
    for (Path each : list()) {
      GoldenFile file = file(each.getFileName());
      if (each.toString().endsWith(ENDING)
          && !owned.contains(each.getFileName().toString())
          && file.isGolden()) {
        orphans.add(file);
      }
    }
    return orphans;
  }

  private List<Path> list() {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw Failures.failed("%s cannot be read (%s); make it readable".formatted(name, e), e);
    }
  }
}
