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
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.CharacterClass;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.PointerName;
import dev.dramatis.processor.model.VisibleBank;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

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
    TypeElement inTheWay = inTheWay(bank);
    if (inTheWay != null) {
      return List.of(
          notWritten(SourcePosition.of(inTheWay), inTheWay.getQualifiedName().toString(), EXISTS));
    }
    List<Issue> issues = new ArrayList<>(moved(bank));
    if (!module.unseen().isEmpty()) {
      issues.add(
          issue(
              Message.UNSEEN_OUTPUT,
              Enumeration.of(
                  module.unseen().stream().map(CharacterClass::canonicalName).toList())));
    }
    boolean isClash = false;
    for (BucketClash clash : BucketClash.of(bank, module)) {
      issues.add(issue(clash));
      isClash |= clash.concerns(bank.index());
    }
    writeAll(isClash ? bank.withoutPointer() : bank).ifPresent(issues::add);
    issues.addAll(emptyStaleTraces(bank));
    return issues;
  }

  /** Returns whether {@link #write} has written the index, by the issues that it returned. */
  public static boolean isIndexWritten(List<Issue> issues) {
    for (Issue issue : issues) {
      if (issue.message() == Message.TAKEN_INDEX || issue.message() == Message.INDEX_NOT_WRITTEN) {
        return false;
      }
    }
    return true;
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
    for (VisibleBank other : module.others()) {
      if (other.index().equals(index)) {
        return !output.has(other.packageName(), index.substring(index.lastIndexOf('.') + 1));
      }
    }
    return false;
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

  /** A class of the author's own by the name of one that is to be generated; null without one. */
  private @Nullable TypeElement inTheWay(GeneratedBank bank) {
    for (GeneratedFile file : bank.files()) {
      if (file.isSource() && sources.isRoot(file.name())) {
        TypeElement type = elements.getTypeElement(file.name());
        if (type != null && sources.has(type)) {
          return type;
        }
      }
    }
    return null;
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
        packages.add(PointerName.of(left.pointer()).packageName());
      }
    }
    for (VisibleBank own : module.own()) {
      indexes.add(own.index());
      packages.add(own.pointer().packageName());
    }
    indexes.remove(bank.index());
    packages.remove(bank.pointer().packageName());
    return indexes.isEmpty()
        ? moved(Message.MOVED_POINTER, packages, bank.pointer().packageName())
        : moved(Message.MOVED_INDEX, indexes, bank.index());
  }

  private List<Issue> moved(Message message, Set<String> from, String to) {
    List<Issue> issues = new ArrayList<>();
    for (String left : from) {
      issues.add(issue(message, left, to));
    }
    return issues;
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
    List<Element> origins = new ArrayList<>(types);
    for (BankDeclaration bank : module.banks()) {
      PackageElement named = elements.getPackageElement(bank.packageName());
      if (named != null) {
        origins.add(named);
      }
    }
    return origins.toArray(new Element[0]);
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
        clash.first().packageName(),
        clash.free().name());
  }

  private Issue issue(Message message, Object... values) {
    return message.about(Issue.NO_CHARACTER, place(), values);
  }

  private SourcePosition place() {
    return SourcePosition.of(types.get(0));
  }
}
