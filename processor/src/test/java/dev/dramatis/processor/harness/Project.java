package dev.dramatis.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * A module of a user in a folder of its own, with its compiler:
 *
 * <pre>{@code
 * Project project = Project.in(folder, ECJ).character("A").character("B");
 * project.compile().expectSuccess();
 * project.delete("cast/A.java").deleteClass("cast.A");
 * project.compileOnly("cast/B.java").expectSuccess();
 * assertThat(project.ids()).containsExactly("b");
 * }</pre>
 *
 * <p>The output folder is never cleaned unless asked to be, and is on the class path as Maven and
 * IDEs have it. Sources lie in {@code src}, classes in {@code classes}, what the processor
 * generates in {@code generated}.
 */
public final class Project {

  private static final String IMPORTS =
      """
      import dev.dramatis.annotation.*; import dev.dramatis.annotation.Character; \
      import dev.dramatis.prompt.*; import dev.dramatis.character.*; import dev.dramatis.*; import java.util.List; \
      import jakarta.validation.*; import jakarta.validation.constraints.*;
      """;

  private final Folder sources;
  private final Folder classes;
  private final Folder generated;
  private final Path root;
  private final CompilerUnderTest compiler;
  private final List<Path> classPath = new ArrayList<>();
  private List<Path> runtime = Libraries.runtime();
  private final List<Path> modulePath = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<Processor> others = new ArrayList<>();
  private final List<Processor> firsts = new ArrayList<>();
  private final List<String> classNames = new ArrayList<>();
  private String encoding = "UTF-8";
  private String release = "17";
  private boolean isModular;
  private boolean isOutputVisible = true;
  private UnaryOperator<JavaFileManager> aroundFiles = UnaryOperator.identity();
  private boolean isEnvironmentWrapped;

  private Project(Path root, CompilerUnderTest compiler) {
    this.root = root;
    this.compiler = compiler;
    this.sources = new Folder(root.resolve("src"));
    this.classes = new Folder(root.resolve("classes"));
    this.generated = new Folder(root.resolve("generated"));
  }

  /** An empty project in this folder. */
  public static Project in(Path root, CompilerUnderTest compiler) {
    return new Project(root, compiler);
  }

  /** A source file, such as {@code "cast/A.java"}, with exactly this text. */
  public Project write(String file, String text) {
    sources.write(file, text);
    return this;
  }

  /** A source file with the usual imports and this body, in its path's package. */
  public Project body(String file, String body) {
    String packageName = file.substring(0, file.lastIndexOf('/')).replace('/', '.');
    return write(file, source(packageName, body));
  }

  /** The text of a source file with the usual imports and this body. */
  public static String source(String packageName, String body) {
    return "package " + packageName + ";\n" + IMPORTS + body;
  }

  /** A valid character of this class name and name, in the package {@code cast}. */
  public Project character(String className) {
    return character(className, className);
  }

  /** A valid character with this name, in the package {@code cast}; its name is on a line apart. */
  public Project character(String className, String name) {
    return body(
        "cast/" + className + ".java",
        """
        @Character(
            name = "%2$s")
        @FileVoice(path = "voices/%1$s.wav")
        @ConstantPrompt("You are %1$s.")
        final class %1$s {}
        """
            .formatted(className, name));
  }

  /** Deletes a source file; its classes stay until {@link #deleteClass}. */
  public Project delete(String file) {
    sources.delete(file);
    return this;
  }

  /** Deletes the class files of a class and of the classes in it, as an IDE does. */
  public Project deleteClass(String className) {
    classes.deleteClass(className);
    return this;
  }

  /** Deletes all that was compiled, as Maven does before it compiles a module again. */
  public Project deleteAllClasses() {
    classes.deleteAll();
    return this;
  }

  /** Deletes all class files and all generated sources, and keeps the resources. */
  public Project deleteAllClassFiles() {
    classes.files(".class").forEach(file -> classes.delete(classes.name(file)));
    generated.deleteAll();
    return this;
  }

  /** Deletes what was generated and its class files, and keeps the resources. */
  public Project deleteGeneratedClasses() {
    generated
        .files(".java")
        .forEach(
            file -> {
              String name = generated.name(file);
              classes.deleteClass(name.substring(0, name.length() - ".java".length()));
            });
    generated.deleteAll();
    return this;
  }

  /** Deletes all that was generated, as Gradle does before it compiles some classes again. */
  public Project deleteGenerated() {
    deleteGeneratedClasses();
    classes.files("").stream()
        .filter(file -> classes.name(file).startsWith("META-INF/"))
        .map(classes::name)
        .forEach(classes::delete);
    return this;
  }

  /** Deletes all that was compiled or generated. */
  public Project clean() {
    classes.deleteAll();
    generated.deleteAll();
    return this;
  }

  /** Jars and folders that this project depends on; the libraries that it needs are there. */
  public Project classPath(Path... entries) {
    classPath.addAll(Arrays.asList(entries));
    return this;
  }

  /** Replaces the runtime and what it depends on. */
  public Project runtime(List<Path> jarsAndFolders) {
    runtime = List.copyOf(jarsAndFolders);
    return this;
  }

  /** Jars and folders of modules that this project depends on. */
  public Project modulePath(Path... entries) {
    modulePath.addAll(Arrays.asList(entries));
    return this;
  }

  /** Has the libraries on the module path, for a project with a {@code module-info.java}. */
  public Project modular() {
    isModular = true;
    return this;
  }

  /** Compiles without the output folder on the class path. */
  public Project withOutputHidden() {
    isOutputVisible = false;
    return this;
  }

  /** Gives processors an environment that is not the compiler's own class, as Gradle does. */
  public Project withWrappedEnvironment() {
    isEnvironmentWrapped = true;
    return this;
  }

  /** Has the compiler ask these files, which ask the compiler's own. */
  public Project withFiles(UnaryOperator<JavaFileManager> around) {
    aroundFiles = around;
    return this;
  }

  /** The charset that the compiler reads and writes in, which is UTF-8 else. */
  public Project encoding(String charset) {
    encoding = charset;
    return this;
  }

  /** The release of Java that sources are written in, which is 17 else. */
  public Project release(String number) {
    release = number;
    return this;
  }

  /** Options in addition, such as {@code "-Adramatis.invalid=skip"}. */
  public Project options(String... more) {
    options.addAll(Arrays.asList(more));
    return this;
  }

  /** Hands classes over by their names, as Gradle does, in the next compilation only. */
  public Project classNames(String... names) {
    classNames.addAll(Arrays.asList(names));
    return this;
  }

  /** Has another processor at work too, in the next compilation only. */
  public Project beside(Processor other) {
    others.add(other);
    return this;
  }

  /** Has another processor at work before ours, in the next compilation only. */
  public Project before(Processor other) {
    firsts.add(other);
    return this;
  }

  /** Compiles every source file. */
  public Outcome compile() {
    return compile(sources.files(".java"));
  }

  /** Compiles every source file, the last one first. */
  public Outcome compileReversed() {
    List<Path> files = new ArrayList<>(sources.files(".java"));
    Collections.reverse(files);
    return compile(files);
  }

  /** Compiles these source files and no others, in this order. */
  public Outcome compileOnly(String... files) {
    return compile(Arrays.stream(files).map(sources::file).toList());
  }

  private Outcome compile(List<Path> files) {
    List<Processor> processors = new ArrayList<>(Libraries.registeredProcessors());
    if (isEnvironmentWrapped) {
      processors.replaceAll(WrappedProcessor::new);
    }
    processors.addAll(others);
    processors.addAll(0, firsts);
    others.clear();
    firsts.clear();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    if (hasLibrariesOnly()) {
      return compile(files, processors, FileManagers.kept(compiler), told);
    }
    try (StandardJavaFileManager manager =
        compiler.open().getStandardFileManager(told, null, null)) {
      return compile(files, processors, manager, told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns true if nothing is on a path that another test may change. */
  private boolean hasLibrariesOnly() {
    return classPath.isEmpty()
        && modulePath.isEmpty()
        && !isModular
        && runtime.equals(Libraries.runtime())
        && release.equals("17")
        && encoding.equals("UTF-8")
        && options.stream().allMatch(option -> option.startsWith("-A"));
  }

  private Outcome compile(
      List<Path> files,
      List<Processor> processors,
      StandardJavaFileManager manager,
      DiagnosticCollector<JavaFileObject> told) {
    JavaCompiler.CompilationTask task =
        compiler
            .open()
            .getTask(
                Writer.nullWriter(),
                aroundFiles.apply(manager),
                told,
                arguments(),
                List.copyOf(classNames),
                manager.getJavaFileObjectsFromPaths(files));
    classNames.clear();
    task.setProcessors(processors);
    boolean isSuccess = task.call();
    return new Outcome(isSuccess, told.getDiagnostics().stream().map(Told::of).toList());
  }

  /** Compiles every source file in a JVM of its own, as its command line does. */
  public ChildJvm.Exit compileIn(ChildJvm jvm) {
    return compileIn(jvm, "-processorpath", Libraries.processor(), sources.files(".java"));
  }

  /** Compiles these source files and no others in a JVM of its own. */
  public ChildJvm.Exit compileOnlyIn(ChildJvm jvm, String... files) {
    return compileIn(
        jvm,
        "-processorpath",
        Libraries.processor(),
        Arrays.stream(files).map(sources::file).toList());
  }

  /**
   * Compiles every source file in a JVM of its own.
   *
   * @param option what says where processors are, such as {@code --processor-module-path}
   */
  public ChildJvm.Exit compileIn(ChildJvm jvm, String option, List<Path> processors) {
    return compileIn(jvm, option, processors, sources.files(".java"));
  }

  /** Compiles several modules together, each in a folder of its name, in a JVM of its own. */
  public ChildJvm.Exit compileModulesIn(ChildJvm jvm, String modules) {
    List<String> command = new ArrayList<>(compiler.commandLine());
    command.addAll(arguments());
    command.removeAll(List.of("-s", generated.path().toString()));
    command.addAll(List.of("-processorpath", Folder.joined(Libraries.processor())));
    command.addAll(List.of("--module-source-path", sources.path().toString(), "-m", modules));
    return jvm.run(command);
  }

  private ChildJvm.Exit compileIn(
      ChildJvm jvm, String option, List<Path> processors, List<Path> files) {
    List<String> command = new ArrayList<>(compiler.commandLine());
    command.addAll(arguments());
    command.addAll(List.of(option, Folder.joined(processors)));
    files.forEach(file -> command.add(file.toString()));
    return jvm.run(command);
  }

  private List<String> arguments() {
    List<Path> onClassPath = new ArrayList<>(classPath);
    List<Path> onModulePath = new ArrayList<>(modulePath);
    (isModular ? onModulePath : onClassPath).addAll(runtime);
    if (isOutputVisible && !isModular) {
      onClassPath.add(0, classes.path());
    }
    List<String> arguments = new ArrayList<>(compiler.strictOptions());
    arguments.addAll(List.of("-classpath", Folder.joined(onClassPath)));
    if (!onModulePath.isEmpty()) {
      arguments.addAll(List.of("--module-path", Folder.joined(onModulePath)));
    }
    arguments.addAll(List.of("-d", classes.path().toString(), "-s", generated.path().toString()));
    arguments.addAll(List.of("--release", release, "-encoding", encoding));
    arguments.addAll(options);
    return arguments;
  }

  /** The folder with the generated sources. */
  public Path generatedSources() {
    return generated.path();
  }

  /** The folder with the classes. */
  public Path output() {
    return classes.path();
  }

  /** A jar of what was compiled. */
  public Path jar(String name) {
    return jar(name, Map.of());
  }

  /** A jar of what was compiled, with these lines in its manifest. */
  public Path jar(String name, Map<String, String> manifest) {
    return Jar.of(classes, root.resolve(name), manifest);
  }

  /** The text of every generated source and resource by its path, sorted. */
  public Map<String, String> generated() {
    Map<String, String> texts = new TreeMap<>();
    generated.files(".java").forEach(file -> texts.put(generated.name(file), Folder.read(file)));
    classes.files("").stream()
        .filter(file -> !file.toString().endsWith(".class"))
        .forEach(file -> texts.put(classes.name(file), Folder.read(file)));
    return texts;
  }

  /** The classes on this project's class path, in a class loader of their own. */
  public CompiledClasses load() {
    return new CompiledClasses(
        Stream.concat(Stream.of(classes.path()), classPath.stream()).toList());
  }

  /** The ids in this project's own index, as a host would find them; empty if there is none. */
  public List<String> ids() {
    try (CompiledClasses loaded = new CompiledClasses(List.of(classes.path()))) {
      return loaded.banks().stream().flatMap(bank -> bank.ids().stream()).toList();
    }
  }
}
