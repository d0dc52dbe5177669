/** The shortest way from a cast to a system prompt; a module, so that {@code jlink} takes it. */
module dev.dramatis.examples.quickstart {
  requires dev.dramatis.characters;
  requires static org.jspecify;
}
