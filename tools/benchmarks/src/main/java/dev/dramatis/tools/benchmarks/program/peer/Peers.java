package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.program.Program;
import java.util.List;

/** All peers. */
public final class Peers {

  private Peers() {}

  /** Returns the peers in the order of the tables. */
  public static List<Program> all() {
    return List.of(
        new ServiceLoaderPeer(),
        new JandexPeer(),
        new ClassIndexPeer(),
        new ClassGraphPeer(),
        new ReflectionsPeer(),
        new SpringPeer(),
        new AvajePeer(),
        new MicronautPeer(),
        new YamlPeer());
  }
}
