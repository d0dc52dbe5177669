package dev.dramatis.processor;

import com.google.testing.compile.Compilation;
import dev.dramatis.spi.CharacterBank;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads what a compilation made, and remembers which classes were asked for. */
final class CompiledCast extends ClassLoader {

  private final Map<String, JavaFileObject> classes = new HashMap<>();
  private final List<String> loaded = new ArrayList<>();

  CompiledCast(Compilation compilation) {
    super(CompiledCast.class.getClassLoader());
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.toUri().getPath();
        String name = path.replaceFirst("^/CLASS_OUTPUT/", "").replaceFirst("\\.class$", "");
        classes.put(name.replace('/', '.'), file);
      }
    }
  }

  CharacterBank index(String packageName) {
    try {
      return (CharacterBank)
          loadClass(packageName + ".CharacterIndex").getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(packageName + " has no index", e);
    }
  }

  /** The classes of the compilation that were loaded so far. */
  List<String> loaded() {
    return List.copyOf(loaded);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    JavaFileObject file = classes.get(name);
    if (file == null) {
      throw new ClassNotFoundException(name);
    }
    loaded.add(name);
    try (var in = file.openInputStream()) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
