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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** One round of the compiler: extract, check, generate, report. */
final class CastRound {

  private final ProcessingEnvironment environment;
  private final RoundEnvironment round;
  private final List<Issue> issues = new ArrayList<>();

  CastRound(ProcessingEnvironment environment, RoundEnvironment round) {
    this.environment = environment;
    this.round = round;
  }

  /**
   * Does all that the round asks for.
   *
   * @param isIndexWritten whether an earlier round wrote the index, which is not written twice
   * @return whether this round did
   */
  boolean run(boolean isIndexWritten) {
    Output output = new Output(environment.getFiler());
    CastReader reader = new CastReader(environment, round, output);
    reader.readKinds();
    List<TypeElement> types = reader.characterTypes();
    if (isIndexWritten || types.isEmpty()) {
      types.forEach(this::late);
      issues.addAll(reader.issues());
    } else {
      Cast cast = reader.read(types);
      issues.addAll(reader.issues());
      issues.addAll(new Checks().run(cast));
      GeneratedBank bank = generate(cast, types);
      issues.addAll(told(new BankFiles(environment, output, cast, types).write(bank)));
    }
    issues.forEach(issue -> issue.print(environment.getMessager()));
    return !types.isEmpty();
  }

  /** Beside a character's fault, that the index cannot be replaced is no news. */
  private List<Issue> told(List<Issue> ofFiles) {
    boolean isFaulty = issues.stream().anyMatch(Issue::isError);
    return ofFiles.stream()
        .filter(issue -> !isFaulty || issue.message() != Message.STALE_INDEX)
        .toList();
  }

  private void late(TypeElement type) {
    issues.add(
        Message.LATE_CHARACTER.about(
            type.getQualifiedName().toString(), Place.of(type), type.getSimpleName()));
  }

  private GeneratedBank generate(Cast cast, List<TypeElement> types) {
    Set<String> wrong = issues.stream().filter(Issue::isError).map(Issue::subject).collect(toSet());
    List<CharacterDeclaration> valid =
        cast.all().stream().filter(character -> !wrong.contains(character.binaryName())).toList();
    List<String> ids =
        cast.all().stream().map(character -> character.id().value()).filter(Ids::isId).toList();
    String packageName = indexPackage(cast, types);
    String bank =
        cast.banks().stream()
            .map(declared -> declared.name().value())
            .findFirst()
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
        .orElseGet(
            () ->
                environment
                    .getElementUtils()
                    .getPackageOf(types.get(0))
                    .getQualifiedName()
                    .toString());
  }
}
