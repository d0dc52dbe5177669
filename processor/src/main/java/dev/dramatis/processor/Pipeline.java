package dev.dramatis.processor;

import dev.dramatis.processor.bank.BankFiles;
import dev.dramatis.processor.bank.BankPlan;
import dev.dramatis.processor.bank.CompilerOutput;
import dev.dramatis.processor.bank.SurroundingsReader;
import dev.dramatis.processor.bank.VisibleBanks;
import dev.dramatis.processor.bank.WrittenIndex;
import dev.dramatis.processor.check.Checks;
import dev.dramatis.processor.generate.BankContent;
import dev.dramatis.processor.generate.BankWriter;
import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.ClassShape;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.option.IssuePolicy;
import dev.dramatis.processor.option.Options;
import dev.dramatis.processor.option.OptionsReader;
import dev.dramatis.processor.read.DeclarationReader;
import dev.dramatis.processor.read.DeclaredName;
import dev.dramatis.processor.read.InheritableToolsReader;
import dev.dramatis.processor.read.ModuleReader;
import dev.dramatis.processor.read.PendingDeclarations;
import dev.dramatis.processor.read.Surroundings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What the processor does in a round: read → check → decide → write → report, unless another round
 * may bring what is missing in this one. Each step returns values; what outlives a round is its
 * {@link Progress}.
 */
final class Pipeline {

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final SourceCode sources;
  private final VisibleBanks banks;
  private final CastSteps casts;
  private final Options options;
  private final IssuePolicy policy;

  Pipeline(ProcessingEnvironment environment) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.sources = new SourceCode(environment);
    this.banks = new VisibleBanks(elements, environment.getFiler(), sources.isOfJavac());
    this.options = new OptionsReader(environment.getOptions()).read();
    this.casts = new CastSteps(elements, sources, banks, options);
    this.policy = new IssuePolicy(options);
  }

  /**
   * Does all that a round asks for; returns what the next one has to know.
   *
   * @param hasTools whether any method of the round is a tool
   */
  Progress run(Progress before, RoundEnvironment round, boolean hasTools) {
    PendingDeclarations declared =
        DeclarationReader.read(round, hasTools, before.pending(), elements, sources);
    Progress now = new Progress(declared, before.index());
    List<TypeElement> types = DeclaredName.types(declared.characters(), elements);
    boolean canChange = declared.hasNewTypes() && !round.processingOver();
    Progress after;
    if (now.index().isEmpty() && declared.declaringModules().size() > 1) {
      report(List.of(severalModules(declared, types)), types);
      after = now.done().with(WrittenIndex.none());
    } else if (now.index().isPresent() || types.isEmpty()) {
      after = followIndex(now, types, canChange);
    } else {
      after = writeIndex(now, types, canChange);
    }
    print(declared.issues());
    return after;
  }

  /** The first round that has characters, and those after it that wait for more. */
  private Progress writeIndex(Progress now, List<TypeElement> types, boolean canChange) {
    PendingDeclarations declared = now.pending();
    CompilerOutput output = output(declared);
    ModuleReader reader = new ModuleReader(environment, sources, declared);
    Surroundings around = new SurroundingsReader(elements, output, banks).read(types, declared);
    ModuleReader.Result read = reader.read(types, around);
    List<Issue> issues = join(check(read, declared), toInherit(declared));
    BankContent content = BankPlan.of(read.module(), types, issues, options, elements);
    BankFiles files = new BankFiles(elements, sources, output, read.module(), types);
    if (canChange && isUnsettled(read.isComplete(), issues)) {
      files.askForRound(content);
      return now;
    }
    WrittenIndex index = WrittenIndex.none();
    List<Issue> ofFiles = List.of();
    if (content.hasPackage()) {
      GeneratedBank bank = BankWriter.write(content);
      ofFiles = files.write(bank);
      index = WrittenIndex.of(content, bank, read.module(), declared.modules());
    }
    List<Issue> ofBank = join(issues, worthReporting(ofFiles, issues, read.module()));
    Optional<VisibleBank> own = BankFiles.isIndexWritten(ofFiles) ? index.bank() : Optional.empty();
    List<Issue> ofCast = casts.run(declared, output, own, canonicalNames(types));
    report(policy.grade(join(ofBank, ofCast)), types);
    return now.done().with(index);
  }

  private List<Issue> check(ModuleReader.Result read, PendingDeclarations declared) {
    List<Issue> ofCast = casts.check(read.module(), declared);
    List<Issue> ofChecks = join(new Checks(options).run(read.module()), ofCast);
    return policy.grade(join(read.issues(), join(options.issues(), ofChecks)));
  }

  /** Checks the tools of classes that are no characters: in a class file, javac 17 sees less. */
  private List<Issue> toInherit(PendingDeclarations declared) {
    InheritableToolsReader.Result found =
        InheritableToolsReader.read(declared.withTools(), environment, sources);
    return policy.grade(join(found.issues(), Checks.toInherit(found.tools())));
  }

  /**
   * A round without characters, or with such as come too late. A cast does not wait for them: a
   * host without characters of its own is the usual one.
   */
  private Progress followIndex(Progress now, List<TypeElement> types, boolean canChange) {
    PendingDeclarations declared = now.pending();
    ModuleReader reader = new ModuleReader(environment, sources, declared);
    ModuleReader.Kinds kinds = reader.kinds();
    List<Issue> late = now.index().isPresent() ? late(reader, now.index().get()) : List.of();
    List<Issue> found = join(join(late, kinds.issues()), toInherit(declared));
    boolean isEmptyBank =
        now.index().isEmpty()
            && !declared.banks().isEmpty()
            && output(declared).earlier().isEmpty();
    List<Issue> issues =
        policy.grade(isEmptyBank && found.isEmpty() ? emptyBanks(declared) : found);
    boolean isHost = !declared.casts().isEmpty();
    boolean canGainCharacters = isEmptyBank && !isHost;
    if (canChange && (canGainCharacters || isUnsettled(kinds.isComplete(), issues))) {
      return now;
    }
    List<Issue> ofCast = isHost ? castAlone(declared, now.index()) : List.of();
    WrittenIndex index = now.index().orElse(WrittenIndex.none());
    List<Issue> unprovided = index.missingProvides(elements).stream().toList();
    report(join(issues, policy.grade(join(ofCast, unprovided))), types);
    return now.index().isPresent() || isHost ? now.done().with(index.checked()) : now.done();
  }

  /** Deals with a cast whose module has no characters in this round. */
  private List<Issue> castAlone(PendingDeclarations declared, Optional<WrittenIndex> index) {
    List<Issue> ofOptions = index.isEmpty() ? options.issues() : List.of();
    Optional<VisibleBank> written = index.flatMap(WrittenIndex::bank);
    return join(ofOptions, casts.run(declared, output(declared), written, Set.of()));
  }

  private static List<Issue> late(ModuleReader reader, WrittenIndex index) {
    List<Issue> issues = new ArrayList<>(reader.late());
    for (ClassShape shape : reader.shapes(index.classes())) {
      issues.addAll(Checks.instantiation(shape));
    }
    return issues;
  }

  /** Where several modules are compiled together, the compiler has to know whose a file is. */
  private CompilerOutput output(PendingDeclarations declared) {
    String module =
        declared.modules().size() > 1
            ? declared.declaringModules().stream().findFirst().orElse("")
            : "";
    return new CompilerOutput(environment.getFiler(), module);
  }

  /** Returns whether something is wrong or missing that other processors may yet generate. */
  private static boolean isUnsettled(boolean isComplete, List<Issue> issues) {
    boolean isUnsettled = !isComplete;
    for (Issue issue : issues) {
      isUnsettled |= issue.isError() && issue.message().isAboutWhatIsMissing();
    }
    return isUnsettled;
  }

  /**
   * Leaves out the warnings that a character accepts for its module; and next to another error,
   * that the index cannot be replaced, which follows from it.
   */
  private List<Issue> worthReporting(
      List<Issue> ofFiles, List<Issue> others, DeclaredModule module) {
    List<Issue> worthReporting = new ArrayList<>();
    for (Issue issue : ofFiles) {
      boolean isAccepted = !issue.isError() && module.allows(issue.message().id());
      boolean follows =
          issue.message() == Message.STALE_INDEX && others.stream().anyMatch(Issue::isError);
      if (!isAccepted && !follows) {
        worthReporting.add(issue);
      }
    }
    return policy.grade(worthReporting);
  }

  private Issue severalModules(PendingDeclarations declared, List<TypeElement> types) {
    Set<String> modules = declared.declaringModules();
    Object[] values = {String.join(", ", modules), modules.stream().findFirst().orElse("")};
    return casts
        .place(declared)
        .map(place -> Message.SEVERAL_MODULES.aboutCast(Issue.NO_CHARACTER, place, values))
        .orElseGet(
            () ->
                Message.SEVERAL_MODULES.about(
                    Issue.NO_CHARACTER, SourcePosition.of(types.get(0)), values));
  }

  private List<Issue> emptyBanks(PendingDeclarations declared) {
    return declared.bankPackages(elements).stream()
        .map(
            bank ->
                Message.EMPTY_BANK.about(
                    bank.getQualifiedName().toString(),
                    SourcePosition.of(bank),
                    bank.getQualifiedName()))
        .toList();
  }

  private void report(List<Issue> issues, List<TypeElement> types) {
    Set<String> characters = new HashSet<>();
    for (TypeElement type : types) {
      characters.add(elements.getBinaryName(type).toString());
    }
    print(policy.asReported(issues, characters));
  }

  private static Set<String> canonicalNames(List<TypeElement> types) {
    Set<String> names = new HashSet<>();
    for (TypeElement type : types) {
      names.add(type.getQualifiedName().toString());
    }
    return names;
  }

  /** What several characters inherit is wrong once. */
  private void print(List<Issue> issues) {
    Set<Issue> printed = new HashSet<>();
    for (Issue issue : issues) {
      if (printed.add(issue.withoutSubject())) {
        issue.print(environment.getMessager(), sources);
      }
    }
  }

  private static List<Issue> join(List<Issue> first, List<Issue> second) {
    List<Issue> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
