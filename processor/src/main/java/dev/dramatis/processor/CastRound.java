package dev.dramatis.processor;

import static java.util.stream.Collectors.toSet;

import dev.dramatis.processor.check.Checks;
import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.issue.Place;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.VisibleBanks;
import dev.dramatis.processor.option.Options;
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
  private final Declared declared;
  private final CastReader reader;
  private final Output output;
  private final List<Issue> issues = new ArrayList<>();

  CastRound(
      ProcessingEnvironment environment,
      RoundEnvironment round,
      Options options,
      Declared declared,
      VisibleBanks banks) {
    this.environment = environment;
    this.round = round;
    this.options = options;
    this.declared = declared;
    this.output = new Output(environment.getFiler());
    this.reader = new CastReader(environment, declared, output, banks);
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
    return written.isPresent() || types.isEmpty() ? after(written, types) : first(types);
  }

  /** A round without characters, or with such as come too late. */
  private Optional<WrittenIndex> after(Optional<WrittenIndex> written, List<TypeElement> types) {
    types.forEach(this::late);
    if (written.isPresent()) {
      issues.addAll(reader.lateKinds());
    }
    issues.addAll(reader.issues());
    grade();
    if (isWaiting()) {
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
    Cast cast = reader.read(types);
    issues.addAll(reader.issues());
    issues.addAll(options.issues());
    issues.addAll(new Checks(options).run(cast));
    grade();
    BankPlan plan = new BankPlan(cast);
    BankFiles files = new BankFiles(environment, output, cast, types);
    String packageName = plan.packageName(packages(types));
    if (isWaiting()) {
      files.askForRound(packageName);
      return Optional.empty();
    }
    if (!packageName.isEmpty()) {
      GeneratedBank bank = plan.write(packageName, issues, options);
      issues.addAll(told(files.write(bank), cast));
      grade();
    }
    tell(types);
    return Optional.of(new WrittenIndex(packageName + ".CharacterIndex", module(cast)));
  }

  /**
   * Whether what is wrong or missing may be right in the next round, when what other processors
   * generate is there: as long as any of them does, and there is a next round.
   */
  private boolean isWaiting() {
    boolean isSettled = reader.isComplete() && issues.stream().noneMatch(Issue::isError);
    return !isSettled && declared.hasNews() && !round.processingOver();
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
        .forEach(issue -> issue.print(environment.getMessager()));
    declared.clear();
  }

  /** The module that is compiled along, unless one of its characters accepts the warning. */
  private Optional<String> module(Cast cast) {
    return isAccepted(Message.MISSING_PROVIDES, cast) ? Optional.empty() : declared.module();
  }

  /**
   * Less the warnings that a character accepts for its module; and beside a character's fault, that
   * the index cannot be replaced is no news.
   */
  private List<Issue> told(List<Issue> ofFiles, Cast cast) {
    boolean isFaulty = issues.stream().anyMatch(Issue::isError);
    return ofFiles.stream()
        .filter(issue -> !isFaulty || issue.message() != Message.STALE_INDEX)
        .filter(issue -> issue.isError() || !isAccepted(issue.message(), cast))
        .toList();
  }

  private static boolean isAccepted(Message warning, Cast cast) {
    return cast.compiled().stream().anyMatch(character -> character.allows(warning.id()));
  }

  private void late(TypeElement type) {
    issues.add(
        Message.LATE_CHARACTER.about(
            environment.getElementUtils().getBinaryName(type).toString(),
            Place.of(type),
            type.getSimpleName()));
  }
}
