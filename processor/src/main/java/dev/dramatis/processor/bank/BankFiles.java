package dev.dramatis.processor.bank;

import static java.util.stream.Collectors.toSet;

import dev.dramatis.internal.BankTrace;
import dev.dramatis.processor.generate.BankContent;
import dev.dramatis.processor.generate.BankWriter;
import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.generate.GeneratedFile;
import dev.dramatis.processor.message.Enumeration;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.CharacterClass;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.VisibleBank;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the files of a bank, unless what is in the output or around it forbids that. */
public final class BankFiles {

  static final String EXISTS = "it exists already; rename or remove the other one";

  private final Elements elements;
  private final SourceCode sources;
  private final CompilerOutput output;
  private final DeclaredModule module;
  private final List<TypeElement> types;

  /**
   * @param types the character classes that are compiled, one at least
   */
  public BankFiles(
      Elements elements,
      SourceCode sources,
      CompilerOutput output,
      DeclaredModule module,
      List<TypeElement> types) {
    this.elements = elements;
    this.sources = sources;
    this.output = output;
    this.module = module;
    this.types = types;
  }

  /** Writes what can be written; returns what cannot, and why. */
  public List<Issue> write(GeneratedBank bank) {
    if (isTaken(bank.index())) {
      return isCompiledTwice(bank) ? List.of() : List.of(issue(Message.TAKEN_INDEX, bank.index()));
    }
    Optional<TypeElement> inTheWay = inTheWay(bank);
    if (inTheWay.isPresent()) {
      TypeElement type = inTheWay.get();
      return List.of(
          notWritten(SourcePosition.of(type), type.getQualifiedName().toString(), EXISTS));
    }
    List<Issue> issues = new ArrayList<>(moved(bank));
    if (!module.unseen().isEmpty()) {
      issues.add(
          issue(
              Message.UNSEEN_OUTPUT,
              Enumeration.of(
                  module.unseen().stream().map(CharacterClass::canonicalName).toList())));
    }
    List<BucketClash> clashes = BucketClash.of(bank, module);
    clashes.forEach(clash -> issues.add(issue(clash)));
    boolean isClash = clashes.stream().anyMatch(clash -> clash.concerns(bank.index()));
    writeAll(isClash ? bank.withoutPointer() : bank).ifPresent(issues::add);
    issues.addAll(emptyStaleTraces(bank));
    return issues;
  }

  /** Returns whether {@link #write} has written the index, by the issues that it returned. */
  public static boolean isIndexWritten(List<Issue> issues) {
    return issues.stream()
        .map(Issue::message)
        .noneMatch(Set.of(Message.TAKEN_INDEX, Message.INDEX_NOT_WRITTEN)::contains);
  }

  /**
   * Writes a class that is of no use but that another round follows. Where it cannot be written,
   * the compiler decides whether one does.
   */
  public void askForRound(BankContent content) {
    if (content.hasPackage()) {
      try {
        output.write(BankWriter.roundRequest(content), origins());
      } catch (IOException e) {
        // The last round writes the index then.
      }
    }
  }

  /** Another module's index of the same name is seen, and this module's output has none. */
  private boolean isTaken(String index) {
    return module.others().stream().anyMatch(other -> other.index().equals(index))
        && !output.has(packageOf(index), index.substring(index.lastIndexOf('.') + 1));
  }

  /** The bank of another module has these very classes, which a check reports. */
  private boolean isCompiledTwice(GeneratedBank bank) {
    Set<String> compiled =
        module.compiled().stream()
            .map(character -> character.type().canonicalName())
            .collect(toSet());
    return module.others().stream()
        .filter(other -> other.index().equals(bank.index()))
        .flatMap(other -> other.entries().stream())
        .anyMatch(entry -> compiled.contains(entry.type()));
  }

  /** A class of the author's own by the name of one that is to be generated. */
  private Optional<TypeElement> inTheWay(GeneratedBank bank) {
    return bank.files().stream()
        .filter(file -> file.isSource() && sources.isRoot(file.name()))
        .flatMap(file -> Stream.ofNullable(elements.getTypeElement(file.name())))
        .filter(sources::has)
        .findFirst();
  }

  /**
   * Finds an index, or a pointer, of this module under another name, that an earlier compile left:
   * on the class path, or in the output.
   */
  private List<Issue> moved(GeneratedBank bank) {
    Set<String> indexes = new TreeSet<>();
    Set<String> packages = new TreeSet<>();
    for (EarlierIndex left : output.earlier()) {
      if (output.hasClass(left.index()) || output.hasClass(left.pointer())) {
        indexes.add(left.index());
        packages.add(packageOf(left.pointer()));
      }
    }
    for (VisibleBank own : module.own()) {
      indexes.add(own.index());
      packages.add(own.pointer().packageName());
    }
    indexes.remove(bank.index());
    packages.remove(bank.pointer().packageName());
    return indexes.isEmpty()
        ? packages.stream()
            .map(left -> issue(Message.MOVED_POINTER, left, bank.pointer().packageName()))
            .toList()
        : indexes.stream().map(left -> issue(Message.MOVED_INDEX, left, bank.index())).toList();
  }

  private static String packageOf(String className) {
    return className.substring(0, className.lastIndexOf('.'));
  }

  /** Writes files until one cannot be written. */
  private Optional<Issue> writeAll(GeneratedBank bank) {
    for (GeneratedFile file : bank.files()) {
      Optional<Issue> issue = write(file, bank);
      if (issue.isPresent()) {
        return issue;
      }
    }
    return Optional.empty();
  }

  /** A trace stays where a build tool has removed the index, and would speak of a lost bank. */
  private List<Issue> emptyStaleTraces(GeneratedBank bank) {
    List<Issue> issues = new ArrayList<>();
    String own = BankTrace.of(bank.index());
    for (EarlierIndex left : output.earlier()) {
      String trace = BankTrace.of(left.index());
      if (!trace.equals(own) && !output.hasClass(left.index())) {
        write(new GeneratedFile(trace, false, ""), bank).ifPresent(issues::add);
      }
    }
    return issues;
  }

  private Optional<Issue> write(GeneratedFile file, GeneratedBank bank) {
    try {
      output.write(file, origins());
      return Optional.empty();
    } catch (FilerException e) {
      return notReplaced(file, bank, e);
    } catch (IOException e) {
      return Optional.of(notWritten(place(), file.name(), e.toString()));
    }
  }

  /** The characters, and the packages that name their bank: without them the index is another. */
  private Element[] origins() {
    Stream<PackageElement> banks =
        module.banks().stream()
            .flatMap(bank -> Stream.ofNullable(elements.getPackageElement(bank.packageName())));
    return Stream.concat(types.stream(), banks).toArray(Element[]::new);
  }

  /** ECJ replaces no class that it sees; that is no loss where nothing has changed. */
  private Optional<Issue> notReplaced(GeneratedFile file, GeneratedBank bank, FilerException e) {
    Optional<VisibleBank> own =
        module.earlier().filter(earlier -> earlier.index().equals(bank.index()));
    if (own.isEmpty()) {
      boolean isThere = !file.isSource() || elements.getTypeElement(file.name()) != null;
      return Optional.of(
          notWritten(place(), file.name(), isThere ? EXISTS : String.valueOf(e.getMessage())));
    }
    return own.get().digest().equals(bank.digest())
        ? Optional.empty()
        : Optional.of(issue(Message.STALE_INDEX, bank.index()));
  }

  private static Issue notWritten(SourcePosition place, String file, String why) {
    return Message.INDEX_NOT_WRITTEN.about(Issue.NO_CHARACTER, place, file, why);
  }

  private Issue issue(BucketClash clash) {
    return issue(
        Message.SHARED_BUCKET,
        clash.first().index(),
        clash.first().module(),
        clash.second().index(),
        clash.second().module(),
        clash.first().bucket().packageName(),
        clash.free().name());
  }

  private Issue issue(Message message, Object... values) {
    return message.about(Issue.NO_CHARACTER, place(), values);
  }

  private SourcePosition place() {
    return SourcePosition.of(types.get(0));
  }
}
