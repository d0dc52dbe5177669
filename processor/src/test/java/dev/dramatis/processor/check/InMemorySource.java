package dev.dramatis.processor.check;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file that is nowhere but in memory. */
final class InMemorySource extends SimpleJavaFileObject {

  private final String text;

  InMemorySource(String className, String text) {
    super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
