package dev.dramatis.tools.benchmarks.library;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/**
 * The modules of this build: each is what this program's own class path has of it, be it a jar or a
 * {@code target/classes} folder, with the {@code pom.xml} of its source folder. A module that does
 * not lie in a source tree is left to Maven's local repository.
 */
final class Reactor implements WorkspaceReader {

  private static final String GROUP = "dev.dramatis";

  /** A class of each module that programs use. */
  private static final Map<String, String> MODULES =
      Map.of(
          "dramatis-runtime", "dev.dramatis.CharacterRegistry",
          "dramatis-processor", "dev.dramatis.processor.CharacterProcessor");

  private final WorkspaceRepository repository = new WorkspaceRepository("reactor");
  private final Map<String, Path> compiled = new HashMap<>();
  private final Map<String, Path> poms = new HashMap<>();

  Reactor() {
    MODULES.forEach((artifact, type) -> where(type).ifPresent(place -> add(artifact, place)));
  }

  @Override
  public WorkspaceRepository getRepository() {
    return repository;
  }

  @Override
  public @Nullable File findArtifact(Artifact artifact) {
    if (!artifact.getGroupId().equals(GROUP) || !artifact.getClassifier().isEmpty()) {
      return null;
    }
    Map<String, Path> files = artifact.getExtension().equals("pom") ? poms : compiled;
    Path file = files.get(artifact.getArtifactId());
    return file == null ? null : file.toFile();
  }

  @Override
  public List<String> findVersions(Artifact artifact) {
    return List.of();
  }

  /** Adds the modules to a repository, with the pom that they have as parent. */
  void addTo(LocalRepository repository) throws IOException {
    for (Map.Entry<String, Path> pom : poms.entrySet()) {
      String artifact = pom.getKey();
      String text = Files.readString(pom.getValue());
      if (compiled.containsKey(artifact)) {
        repository.add(Coordinates.of(artifact), compiled.get(artifact), text);
      } else {
        repository.addPom(Coordinates.of(artifact), text);
      }
    }
  }

  private void add(String artifact, Path place) {
    Path module = place.resolve("../..").normalize();
    if (place.startsWith(module.resolve("target"))) {
      compiled.put(artifact, place);
      poms.put(artifact, module.resolve("pom.xml"));
      poms.put("dramatis", module.resolveSibling("pom.xml"));
    }
  }

  private static Optional<Path> where(String type) {
    try {
      Class<?> found = Class.forName(type, false, Reactor.class.getClassLoader());
      return Optional.of(
          Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
