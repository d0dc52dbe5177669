/**
 * Support for the tests of one's own characters. An author starts at {@link
 * dev.dramatis.testing.GoldenPrompts}.
 */
@SuppressWarnings("requires-automatic") // the diff library has no module-info
module dev.dramatis.testing {
  requires com.grack.nanojson;
  requires transitive dev.dramatis.runtime;
  requires io.github.javadiffutils;
  requires transitive org.junit.jupiter.api;
  requires static transitive org.jspecify;

  exports dev.dramatis.testing;
}
