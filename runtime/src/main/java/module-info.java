/**
 * What authors and hosts of Dramatis compile against.
 *
 * <p>A host starts at {@link dev.dramatis.CharacterRegistry#load()}; an author at {@link
 * dev.dramatis.annotation.Character}.
 */
@SuppressWarnings("requires-automatic") // Micrometer has no module-info
module dev.dramatis.runtime {
  requires transitive jakarta.validation;
  requires static micrometer.core;
  requires static transitive org.jspecify;

  exports dev.dramatis;
  exports dev.dramatis.annotation;
  exports dev.dramatis.instructions;
  exports dev.dramatis.metrics;
  exports dev.dramatis.prompt;
  exports dev.dramatis.spi;
  exports dev.dramatis.voice;
  exports dev.dramatis.wire;

  uses dev.dramatis.spi.CharacterBank;
}
