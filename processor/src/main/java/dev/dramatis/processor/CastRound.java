package dev.dramatis.processor;

import static java.util.stream.Collectors.toSet;

import dev.dramatis.processor.check.Checks;
import dev.dramatis.processor.generate.BankWriter;
import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.issue.Place;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Ids;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.option.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** One round of the compiler: extract, check, generate, report. */
final class CastRound {

  private final ProcessingEnvironment environment;
  private final RoundEnvironment round;
  private final Options options;
  private final List<Issue> issues = new ArrayList<>();

  CastRound(ProcessingEnvironment environment, RoundEnvironment round, Options options) {
    this.environment = environment;
    this.round = round;
    this.options = options;
  }

  /**
   * Does all that the round asks for.
   *
   * @param written the index, where an earlier round wrote it; it is not written twice
   * @return the index, where this round or an earlier one wrote it
   */
  Optional<WrittenIndex> run(Optional<WrittenIndex> written) {
    Output output = new Output(environment.getFiler());
    CastReader reader = new CastReader(environment, round, output);
    reader.readKinds();
    List<TypeElement> types = reader.characterTypes();
    Optional<WrittenIndex> index =
        written.isPresent() || types.isEmpty()
            ? after(written, reader, types)
            : Optional.of(first(reader, output, types));
    tell(types);
    return index;
  }

  /** A round without characters, or with such as come too late. */
  private Optional<WrittenIndex> after(
      Optional<WrittenIndex> written, CastReader reader, List<TypeElement> types) {
    types.forEach(this::late);
    issues.addAll(reader.issues());
    written
        .flatMap(index -> index.missingProvides(environment.getElementUtils()))
        .ifPresent(issues::add);
    grade();
    return written.map(WrittenIndex::checked);
  }

  private WrittenIndex first(CastReader reader, Output output, List<TypeElement> types) {
    Cast cast = reader.read(types);
    issues.addAll(reader.issues());
    issues.addAll(options.issues());
    issues.addAll(new Checks(options).run(cast));
    grade();
    String packageName = indexPackage(cast, types);
    if (!packageName.isEmpty()) {
      GeneratedBank bank = generate(cast, packageName);
      issues.addAll(told(new BankFiles(environment, output, cast, types).write(bank), cast));
      grade();
    }
    return new WrittenIndex(packageName + ".CharacterIndex", module(cast));
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
  }

  /** The module that is compiled along, unless one of its characters accepts the warning. */
  private Optional<String> module(Cast cast) {
    return isAccepted(Message.MISSING_PROVIDES, cast)
        ? Optional.empty()
        : ElementFilter.modulesIn(round.getRootElements()).stream()
            .map(module -> module.getQualifiedName().toString())
            .findFirst();
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

  private GeneratedBank generate(Cast cast, String packageName) {
    Set<String> wrong = issues.stream().filter(Issue::isError).map(Issue::subject).collect(toSet());
    List<CharacterDeclaration> valid =
        cast.all().stream().filter(character -> !wrong.contains(character.binaryName())).toList();
    List<String> ids =
        (options.skipsInvalid() ? valid : cast.all())
            .stream().map(character -> character.id().value()).filter(Ids::isId).toList();
    String bank =
        cast.banks().stream()
            .findFirst()
            .filter(declared -> !declared.hasLongName())
            .map(declared -> declared.name().value())
            .orElse(packageName);
    return BankWriter.write(bank, packageName, valid, ids);
  }

  /** The package of the bank; without one, that of the characters, which is the same each time. */
  private String indexPackage(Cast cast, List<TypeElement> types) {
    return cast.banks().stream()
        .map(BankDeclaration::packageName)
        .findFirst()
        .or(
            () ->
                cast.earlier().map(VisibleBank::packageName).filter(name -> !cast.kept().isEmpty()))
        .orElseGet(() -> packageOf(types));
  }

  /** The first package with a name; without one nothing can import an index. */
  private String packageOf(List<TypeElement> types) {
    return types.stream()
        .map(type -> environment.getElementUtils().getPackageOf(type).getQualifiedName().toString())
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }
}
