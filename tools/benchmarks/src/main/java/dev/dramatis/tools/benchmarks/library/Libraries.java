package dev.dramatis.tools.benchmarks.library;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Libraries as Maven resolves them: with their dependencies, from the repositories and mirrors of
 * the user's {@code settings.xml}, and kept in the local repository, which {@code
 * -Dmaven.repo.local} moves. Modules of this build come from this build. Each class path is
 * resolved once.
 *
 * <p>The work is done by <a href="https://github.com/maveniverse/mima">MIMA</a>, which is Maven
 * Resolver with a user's settings. May be shared by threads.
 */
public final class Libraries implements AutoCloseable {

  private final Context maven =
      Runtimes.INSTANCE
          .getRuntime()
          .create(ContextOverrides.create().withUserSettings(true).build());

  private final Reactor reactor = new Reactor();
  private final RepositorySystemSession session =
      new DefaultRepositorySystemSession(maven.repositorySystemSession())
          .setWorkspaceReader(reactor);
  private final Map<List<String>, List<Path>> resolved = new ConcurrentHashMap<>();

  /**
   * Returns the class path of libraries and their dependencies, each in one version.
   *
   * @param coordinates each {@code group:artifact:version}
   * @throws IllegalStateException if Maven cannot find one
   */
  public List<Path> classPath(List<String> coordinates) {
    return resolved.computeIfAbsent(List.copyOf(coordinates), this::resolve);
  }

  /**
   * Makes a local repository for builds by a Maven of their own: all that the user's has, and the
   * modules of this build.
   *
   * @param folder an empty folder
   */
  public LocalRepository repository(Path folder) throws IOException {
    LocalRepository repository =
        LocalRepository.linkedTo(session.getLocalRepository().getBasedir().toPath(), folder);
    reactor.addTo(repository);
    return repository;
  }

  @Override
  public void close() {
    maven.close();
  }

  private List<Path> resolve(List<String> coordinates) {
    CollectRequest collect = new CollectRequest();
    collect.setRepositories(maven.remoteRepositories());
    coordinates.forEach(
        each -> collect.addDependency(new Dependency(new DefaultArtifact(each), "runtime")));
    try {
      return maven
          .repositorySystem()
          .resolveDependencies(session, new DependencyRequest(collect, null))
          .getArtifactResults()
          .stream()
          .map(Libraries::path)
          .toList();
    } catch (DependencyResolutionException e) {
      throw new IllegalStateException(
          "Maven cannot resolve %s: %s. Check the version, and the network or its mirror in settings.xml."
              .formatted(String.join(", ", coordinates), reason(e)),
          e);
    }
  }

  private static Path path(ArtifactResult result) {
    return result.getArtifact().getFile().toPath();
  }

  /** Returns the root cause, which names the missing file. */
  private static String reason(DependencyResolutionException failure) {
    Throwable innermost = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      innermost = cause;
    }
    return String.valueOf(innermost.getMessage());
  }
}
