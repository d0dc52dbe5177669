/**
 * The library that authors and hosts compile against.
 *
 * <p>A host starts at {@link dev.dramatis.CharacterRegistry#load()}; an author at {@link
 * dev.dramatis.annotation.Character}.
 */
@SuppressWarnings({
  "requires-automatic", // Micrometer has no module-info
  "module" // the processor is another build
})
module dev.dramatis.runtime {
  requires transitive jakarta.validation;
  requires static micrometer.core;
  requires static transitive org.jspecify;

  exports dev.dramatis;
  exports dev.dramatis.annotation;
  exports dev.dramatis.character;
  exports dev.dramatis.conversation;
  exports dev.dramatis.instructions;
  exports dev.dramatis.internal to
      dev.dramatis.processor;
  exports dev.dramatis.metrics;
  exports dev.dramatis.prompt;
  exports dev.dramatis.spi;
  exports dev.dramatis.spi.packed;
  exports dev.dramatis.spi.tool;
  exports dev.dramatis.tool;
  exports dev.dramatis.unmute;
  exports dev.dramatis.voice;

  uses dev.dramatis.spi.CharacterBank;
}
