package dev.dramatis.processor.bank;

import dev.dramatis.internal.BankTrace;
import dev.dramatis.processor.generate.GeneratedFile;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.spi.CharacterBank;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The output folders: what earlier compiles left there, and what this one writes. Whether the
 * compiler also finds it on the class path is another matter.
 */
public final class CompilerOutput {

  private static final String SERVICES = "META-INF/services/" + CharacterBank.class.getName();

  /** More than the trace of the largest cast has. */
  private static final int MOST_BYTES = 64 << 20;

  private static final int MOST_INDEXES = 100;

  private final Filer filer;
  private final String module;
  private @Nullable List<EarlierIndex> earlier;

  /**
   * @param module the module that files belong to, where several are compiled together; else empty
   */
  public CompilerOutput(Filer filer, String module) {
    this.filer = filer;
    this.module = module.isEmpty() ? "" : module + "/";
  }

  /** Returns whether there is a class file, or its source among the generated ones. */
  boolean has(String packageName, String binarySimpleName) {
    return hasClass(packageName, binarySimpleName)
        || has(StandardLocation.SOURCE_OUTPUT, packageName, binarySimpleName + ".java");
  }

  /**
   * Returns whether an earlier compile of this module wrote a bank, and no other module: its
   * pointer is here, or what is left of it is the generated source, where a build tool has removed
   * the classes.
   */
  boolean has(VisibleBank bank) {
    return has(bank.pointer().packageName(), bank.pointer().simpleName());
  }

  boolean hasClass(String packageName, String binarySimpleName) {
    return has(StandardLocation.CLASS_OUTPUT, packageName, binarySimpleName + ".class");
  }

  /** Returns whether there is the class file of a class in a package. */
  boolean hasClass(String name) {
    int dot = name.lastIndexOf('.');
    return hasClass(name.substring(0, Math.max(0, dot)), name.substring(dot + 1));
  }

  /** Returns the indexes that earlier compiles wrote, by their traces, which need no class path. */
  public List<EarlierIndex> earlier() {
    if (earlier == null) {
      earlier = readEarlier();
    }
    return earlier;
  }

  private List<EarlierIndex> readEarlier() {
    Set<String> indexes = new HashSet<>();
    List<EarlierIndex> found = new ArrayList<>();
    for (String line : text(SERVICES).lines().toList()) {
      String index = line.strip();
      if (indexes.size() < MOST_INDEXES && indexes.add(index)) {
        EarlierIndex.of(index, text(BankTrace.of(index))).ifPresent(found::add);
      }
    }
    return found;
  }

  private String text(String resource) {
    try (InputStream in = open(StandardLocation.CLASS_OUTPUT, "", resource)) {
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  private boolean has(StandardLocation location, String packageName, String file) {
    try (InputStream in = open(location, packageName, file)) {
      return in.read() >= 0;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private InputStream open(StandardLocation location, String packageName, String file)
      throws IOException {
    return filer.getResource(location, module + packageName, file).openInputStream();
  }

  /**
   * Writes a file.
   *
   * @param origins what it is generated from, so that build tools know when it is out of date
   */
  void write(GeneratedFile file, Element... origins) throws IOException {
    if (file.isSource()) {
      try (Writer writer = filer.createSourceFile(module + file.name(), origins).openWriter()) {
        writer.write(file.text());
      }
    } else {
      writeResource(file, origins);
    }
  }

  /** As bytes: a writer would use the encoding in which the compiler reads sources. */
  private void writeResource(GeneratedFile file, Element... origins) throws IOException {
    try (OutputStream out =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, module, file.name(), origins)
            .openOutputStream()) {
      out.write(file.text().getBytes(StandardCharsets.UTF_8));
    }
  }
}
