package dev.dramatis.processor.bank;

import static java.util.stream.Collectors.toSet;

import dev.dramatis.internal.BankTrace;
import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.generate.GeneratedFile;
import dev.dramatis.processor.generate.RoundWriter;
import dev.dramatis.processor.message.Enumeration;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterClass;
import dev.dramatis.processor.model.VisibleBank;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the files of a bank, unless what is in the output or beside it forbids it. */
public final class BankFiles {

  private static final String EXISTS = "it exists already; rename or remove the other one";

  private final Elements elements;
  private final SourceCode sources;
  private final CompilerOutput output;
  private final Cast cast;
  private final List<TypeElement> types;
  private final List<EarlierIndex> earlier;
  private final List<Issue> issues = new ArrayList<>();

  public BankFiles(
      ProcessingEnvironment environment,
      SourceCode sources,
      CompilerOutput output,
      Cast cast,
      List<TypeElement> types) {
    this.elements = environment.getElementUtils();
    this.sources = sources;
    this.output = output;
    this.earlier = output.earlier();
    this.cast = cast;
    this.types = types;
  }

  /** Writes what can be written; returns what could not, and why. */
  public List<Issue> write(GeneratedBank bank) {
    if (isTaken(bank.index())) {
      if (!isCompiledTwice(bank)) {
        tell(Message.TAKEN_INDEX, bank.index());
      }
      return issues;
    }
    Optional<TypeElement> inTheWay = inTheWay(bank);
    if (inTheWay.isPresent()) {
      TypeElement type = inTheWay.get();
      issues.add(notWritten(SourcePosition.of(type), type.getQualifiedName().toString(), EXISTS));
      return issues;
    }
    tellIfMoved(bank);
    if (!cast.unseen().isEmpty()) {
      tell(
          Message.UNSEEN_OUTPUT,
          Enumeration.of(cast.unseen().stream().map(CharacterClass::canonicalName).toList()));
    }
    List<BucketClash> clashes = BucketClash.of(bank, cast);
    clashes.forEach(this::tell);
    boolean isClash = clashes.stream().anyMatch(clash -> clash.concerns(bank.index()));
    writeAll(isClash ? bank.withoutPointer() : bank);
    emptyStaleTraces(bank);
    return issues;
  }

  /** A trace stays where a build tool has removed the index, and would tell of a lost bank. */
  private void emptyStaleTraces(GeneratedBank bank) {
    String own = BankTrace.of(bank.index());
    for (EarlierIndex left : earlier) {
      String trace = BankTrace.of(left.index());
      if (!trace.equals(own) && !output.hasClass(left.index())) {
        write(new GeneratedFile(trace, false, ""), bank);
      }
    }
  }

  /** A class of the author's own by the name of one that is to be generated. */
  private Optional<TypeElement> inTheWay(GeneratedBank bank) {
    return bank.files().stream()
        .filter(file -> file.isSource() && sources.isRoot(file.name()))
        .flatMap(file -> Stream.ofNullable(elements.getTypeElement(file.name())))
        .filter(sources::has)
        .findFirst();
  }

  /** The bank of another module has these very classes, which a check reports. */
  private boolean isCompiledTwice(GeneratedBank bank) {
    Set<String> compiled =
        cast.compiled().stream()
            .map(character -> character.type().canonicalName())
            .collect(toSet());
    return cast.others().stream()
        .filter(other -> other.index().equals(bank.index()))
        .flatMap(other -> other.entries().stream())
        .anyMatch(entry -> compiled.contains(entry.type()));
  }

  private void writeAll(GeneratedBank bank) {
    for (GeneratedFile file : bank.files()) {
      if (!write(file, bank)) {
        break;
      }
    }
  }

  /**
   * Writes a class that is of no use but that another round follows. Where it cannot be written,
   * the compiler decides whether one does.
   *
   * @param packageName the package of the index; empty where there will be none
   */
  public void askForRound(String packageName) {
    if (!packageName.isEmpty()) {
      GeneratedFile file = RoundWriter.write(packageName);
      try {
        output.write(file, origins());
      } catch (IOException e) {
        // The last round writes the index then.
      }
    }
  }

  /** Another module's index of the same name is seen, and this module's output has none. */
  private boolean isTaken(String index) {
    int dot = index.lastIndexOf('.');
    return cast.others().stream().anyMatch(other -> other.index().equals(index))
        && !output.has(index.substring(0, dot), index.substring(dot + 1));
  }

  /**
   * An index, or a pointer, of this module under another name, that an earlier compile left: on the
   * class path, or in the output.
   */
  private void tellIfMoved(GeneratedBank bank) {
    Set<String> indexes = new TreeSet<>();
    Set<String> packages = new TreeSet<>();
    for (EarlierIndex left : earlier) {
      if (output.hasClass(left.index()) || output.hasClass(left.pointer())) {
        indexes.add(left.index());
        packages.add(packageOf(left.pointer()));
      }
    }
    for (VisibleBank own : cast.own()) {
      indexes.add(own.index());
      packages.add(own.pointer().packageName());
    }
    indexes.remove(bank.index());
    packages.remove(bank.pointer().packageName());
    indexes.forEach(index -> tell(Message.MOVED_INDEX, index, bank.index()));
    if (indexes.isEmpty()) {
      packages.forEach(named -> tell(Message.MOVED_POINTER, named, bank.pointer().packageName()));
    }
  }

  private static String packageOf(String className) {
    return className.substring(0, className.lastIndexOf('.'));
  }

  private void tell(BucketClash clash) {
    tell(
        Message.SHARED_BUCKET,
        clash.first().index(),
        clash.first().module(),
        clash.second().index(),
        clash.second().module(),
        clash.first().bucket().packageName(),
        clash.free().name());
  }

  private boolean write(GeneratedFile file, GeneratedBank bank) {
    try {
      output.write(file, origins());
      return true;
    } catch (FilerException e) {
      return cannotReplace(file, bank, e);
    } catch (IOException e) {
      issues.add(notWritten(place(), file.name(), e.toString()));
      return false;
    }
  }

  /** The characters, and the packages that name their bank: without them the index is another. */
  private Element[] origins() {
    Stream<PackageElement> banks =
        cast.banks().stream()
            .flatMap(bank -> Stream.ofNullable(elements.getPackageElement(bank.packageName())));
    return Stream.concat(types.stream(), banks).toArray(Element[]::new);
  }

  /** ECJ replaces no class that it sees; that is no loss where nothing has changed. */
  private boolean cannotReplace(GeneratedFile file, GeneratedBank bank, FilerException e) {
    Optional<VisibleBank> own =
        cast.earlier().filter(earlier -> earlier.index().equals(bank.index()));
    if (own.isEmpty()) {
      boolean isThere = !file.isSource() || elements.getTypeElement(file.name()) != null;
      issues.add(
          notWritten(place(), file.name(), isThere ? EXISTS : String.valueOf(e.getMessage())));
      return false;
    }
    if (own.get().digest().equals(bank.digest())) {
      return true;
    }
    tell(Message.STALE_INDEX, bank.index());
    return false;
  }

  private static Issue notWritten(SourcePosition place, String file, String why) {
    return Message.INDEX_NOT_WRITTEN.about(Issue.NO_CHARACTER, place, file, why);
  }

  private void tell(Message message, Object... values) {
    issues.add(message.about(Issue.NO_CHARACTER, place(), values));
  }

  private SourcePosition place() {
    return SourcePosition.of(types.get(0));
  }
}
