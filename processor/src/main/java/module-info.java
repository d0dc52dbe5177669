/**
 * The annotation processor of Dramatis. Only a compiler uses it: {@code CharacterProcessor} checks
 * the characters of a module and generates their index.
 */
module dev.dramatis.processor {
  requires com.palantir.javapoet;
  requires dev.dramatis.runtime;
  requires static com.google.auto.service;
  requires static jdk.compiler;
  requires transitive java.compiler;
  requires org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.dramatis.processor.CharacterProcessor,
      dev.dramatis.processor.OptionsProcessor;
}
