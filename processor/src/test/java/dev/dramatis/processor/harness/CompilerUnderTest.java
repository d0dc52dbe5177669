package dev.dramatis.processor.harness;

import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that authors use. */
public enum CompilerUnderTest {
  /** The one of the JDK that runs the test. */
  JAVAC {
    @Override
    public JavaCompiler open() {
      return Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");
    }

    @Override
    List<String> strictOptions() {
      return List.of("-Xlint:all,-processing", "-implicit:none");
    }

    @Override
    List<String> commandLine() {
      return List.of("-m", "jdk.compiler/com.sun.tools.javac.Main");
    }
  },

  /** Eclipse's. */
  ECJ {
    @Override
    public JavaCompiler open() {
      return new EclipseCompiler();
    }

    @Override
    List<String> strictOptions() {
      // Its defaults, less the one that the usual imports of a fixture provoke.
      return List.of("-warn:-unusedImport");
    }

    @Override
    List<String> commandLine() {
      return List.of("-cp", Libraries.of(Main.class).toString(), Main.class.getName());
    }
  };

  /** A compiler of this sort. */
  public abstract JavaCompiler open();

  /** What makes it tell all that it has to tell. */
  abstract List<String> strictOptions();

  /** How {@code java} starts it. */
  abstract List<String> commandLine();
}
