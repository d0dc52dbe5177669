package dev.dramatis.processor;

import static java.util.stream.Collectors.toSet;

import dev.dramatis.processor.bank.BankFiles;
import dev.dramatis.processor.bank.BankPlan;
import dev.dramatis.processor.bank.CompilerOutput;
import dev.dramatis.processor.bank.VisibleBanks;
import dev.dramatis.processor.bank.WrittenIndex;
import dev.dramatis.processor.check.Checks;
import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.option.Options;
import dev.dramatis.processor.read.CastReader;
import dev.dramatis.processor.read.PendingDeclarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * One round of the compiler: extract, check, and then generate and report, unless another round may
 * bring what is missing in this one.
 */
final class CastRound {

  private final ProcessingEnvironment environment;
  private final RoundEnvironment round;
  private final Options options;
  private final SourceCode sources;
  private final PendingDeclarations declared;
  private final CastReader reader;
  private final CompilerOutput output;
  private final List<Issue> issues = new ArrayList<>();

  CastRound(
      ProcessingEnvironment environment,
      RoundEnvironment round,
      Options options,
      SourceCode sources,
      PendingDeclarations declared,
      VisibleBanks banks) {
    this.environment = environment;
    this.round = round;
    this.options = options;
    this.sources = sources;
    this.declared = declared;
    this.output = new CompilerOutput(environment.getFiler(), moduleOfFiles());
    this.reader = new CastReader(environment, sources, declared, output, banks);
  }

  /**
   * Does all that the round asks for.
   *
   * @param written the index, where an earlier round wrote it; it is not written twice
   * @return the index, where this round or an earlier one wrote it
   */
  Optional<WrittenIndex> run(Optional<WrittenIndex> written) {
    reader.readKinds();
    List<TypeElement> types = declared.characters();
    Optional<WrittenIndex> index =
        written.isPresent() || types.isEmpty() ? after(written, types) : first(types);
    declared.issues().forEach(issue -> issue.print(environment.getMessager(), sources));
    return index;
  }

  /** Where several modules are compiled together, the compiler has to be told whose a file is. */
  private String moduleOfFiles() {
    return declared.modules().size() > 1
        ? declared.characterModules().stream().findFirst().orElse("")
        : "";
  }

  /** A round without characters, or with such as come too late. */
  private Optional<WrittenIndex> after(Optional<WrittenIndex> written, List<TypeElement> types) {
    types.forEach(this::late);
    written.ifPresent(
        index -> {
          issues.addAll(reader.lateKinds());
          issues.addAll(reader.changedClasses(index));
        });
    issues.addAll(reader.withoutCharacter());
    issues.addAll(reader.issues());
    if (isWithoutCharacters(written, types) && issues.isEmpty()) {
      issues.addAll(reader.banksWithoutCharacters());
    }
    grade();
    if (isWaiting() || (isWithoutCharacters(written, types) && canChange())) {
      return written;
    }
    written
        .flatMap(index -> index.missingProvides(environment.getElementUtils()))
        .ifPresent(issues::add);
    grade();
    tell(types);
    return written.map(WrittenIndex::checked);
  }

  private Optional<WrittenIndex> first(List<TypeElement> types) {
    if (declared.characterModules().size() > 1) {
      issues.add(severalModules(types));
      tell(types);
      return Optional.of(WrittenIndex.none());
    }
    Cast cast = reader.read(types);
    issues.addAll(reader.withoutCharacter());
    issues.addAll(reader.issues());
    issues.addAll(options.issues());
    issues.addAll(new Checks(options).run(cast));
    grade();
    BankPlan plan = new BankPlan(cast);
    BankFiles files = new BankFiles(environment, sources, output, cast, types);
    String packageName = plan.packageName(packages(types));
    if (isWaiting()) {
      files.askForRound(packageName);
      return Optional.empty();
    }
    WrittenIndex written = WrittenIndex.none();
    if (!packageName.isEmpty()) {
      GeneratedBank bank = plan.write(packageName, issues, options);
      issues.addAll(told(files.write(bank), cast));
      grade();
      written = new WrittenIndex(bank.index(), module(cast), bank.classes());
    }
    tell(types);
    return Optional.of(written);
  }

  private Issue severalModules(List<TypeElement> types) {
    Set<String> modules = declared.characterModules();
    return Message.SEVERAL_MODULES.about(
        Issue.NO_CHARACTER,
        SourcePosition.of(types.get(0)),
        String.join(", ", modules),
        modules.stream().findFirst().orElse(""));
  }

  /**
   * Whether what is wrong or missing may be right in the next round, when what other processors
   * generate is there: as long as any of them does, and there is a next round.
   */
  private boolean isWaiting() {
    boolean isSettled =
        reader.isComplete() && issues.stream().noneMatch(CastRound::canBeGeneratedAway);
    return !isSettled && canChange();
  }

  /** Whether another round may bring what other processors generate. */
  private boolean canChange() {
    return declared.hasNews() && !round.processingOver();
  }

  /** Whether an error may be about what another processor has yet to generate. */
  private static boolean canBeGeneratedAway(Issue issue) {
    return issue.isError() && issue.message().isAboutWhatIsMissing();
  }

  /** Whether there are banks, and neither this nor an earlier compile has characters for them. */
  private boolean isWithoutCharacters(Optional<WrittenIndex> written, List<TypeElement> types) {
    return written.isEmpty()
        && types.isEmpty()
        && !declared.banks().isEmpty()
        && output.earlier().isEmpty();
  }

  private List<String> packages(List<TypeElement> types) {
    return types.stream()
        .map(type -> environment.getElementUtils().getPackageOf(type).getQualifiedName().toString())
        .toList();
  }

  private void grade() {
    List<Issue> graded = new IssuePolicy(options).grade(issues);
    issues.clear();
    issues.addAll(graded);
  }

  private void tell(List<TypeElement> types) {
    Set<String> characters =
        types.stream()
            .map(type -> environment.getElementUtils().getBinaryName(type).toString())
            .collect(toSet());
    new IssuePolicy(options)
        .tell(issues, characters)
        .forEach(issue -> issue.print(environment.getMessager(), sources));
    declared.clear();
  }

  /** The module that is compiled along, unless one of its characters accepts the warning. */
  private Optional<String> module(Cast cast) {
    return Optional.of(cast.module())
        .filter(declared.modules()::contains)
        .filter(name -> !cast.allows(Message.MISSING_PROVIDES.id()));
  }

  /**
   * Less the warnings that a character accepts for its module; and beside a character's fault, that
   * the index cannot be replaced is no news.
   */
  private List<Issue> told(List<Issue> ofFiles, Cast cast) {
    boolean isFaulty = issues.stream().anyMatch(Issue::isError);
    return ofFiles.stream()
        .filter(issue -> !isFaulty || issue.message() != Message.STALE_INDEX)
        .filter(issue -> issue.isError() || !cast.allows(issue.message().id()))
        .toList();
  }

  private void late(TypeElement type) {
    issues.add(
        Message.LATE_CHARACTER.about(
            environment.getElementUtils().getBinaryName(type).toString(),
            SourcePosition.of(type),
            type.getSimpleName()));
  }
}
