package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.program.SourceFile;
import dev.dramatis.tools.benchmarks.run.Command;
import dev.dramatis.tools.benchmarks.run.Compiler;
import dev.dramatis.tools.benchmarks.run.ProgramBuilder;
import dev.dramatis.tools.benchmarks.run.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The least that a processor costs which generates code: it claims the annotations of Dramatis,
 * reads none of them, and writes one empty class.
 */
final class EmptyClassProcessor {

  /** How tables name a compilation with it. */
  static final String NAME = "Processor of one empty class";

  /** The class that it writes, as a path. */
  static final String WRITTEN = "written/Empty.class";

  private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

  private EmptyClassProcessor() {}

  /** Compiles it into a jar. */
  static Path jar(Path work, Compiler javac) throws IOException {
    Path folder = work.resolve("empty-class-processor");
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Compiler.Job job =
        new Compiler.Job(
            SourceFolder.write(sources, List.of(source())).argumentFile(),
            List.of(),
            List.of(),
            classes,
            folder);
    Command.Ended ended = javac.compile(job);
    if (!ended.isSuccess()) {
      throw new IllegalStateException(NAME + " does not compile: " + ended.firstError());
    }
    SourceFolder.write(
        classes, List.of(new SourceFile(SERVICE, "processor.EmptyClassProcessor\n")));
    return ProgramBuilder.jar(classes, work.resolve("empty-class-processor.jar"));
  }

  private static SourceFile source() {
    return new SourceFile(
        "processor/EmptyClassProcessor.java",
        """
        package processor;

        import java.io.IOException;
        import java.io.UncheckedIOException;
        import java.io.Writer;
        import java.util.Set;
        import javax.annotation.processing.AbstractProcessor;
        import javax.annotation.processing.RoundEnvironment;
        import javax.annotation.processing.SupportedAnnotationTypes;
        import javax.lang.model.SourceVersion;
        import javax.lang.model.element.TypeElement;

        @SupportedAnnotationTypes("dev.dramatis.annotation.*")
        public final class EmptyClassProcessor extends AbstractProcessor {

          private boolean isWritten;

          @Override
          public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
          }

          @Override
          public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!isWritten) {
              isWritten = true;
              write();
            }
            return true;
          }

          private void write() {
            try (Writer file =
                processingEnv.getFiler().createSourceFile("written.Empty").openWriter()) {
              file.write("package written;\\n\\nfinal class Empty {}\\n");
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        }
        """);
  }
}
