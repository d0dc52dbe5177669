package dev.dramatis.processor;

import static java.util.stream.Collectors.toSet;

import dev.dramatis.annotation.Bank;
import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.Character;
import dev.dramatis.processor.check.Checks;
import dev.dramatis.processor.generate.BankWriter;
import dev.dramatis.processor.generate.GeneratedFile;
import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.issue.Place;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.BankReader;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.CharacterReader;
import dev.dramatis.processor.model.Ids;
import dev.dramatis.processor.model.KindReader;
import dev.dramatis.processor.model.RuntimeVersion;
import dev.dramatis.processor.option.Options;
import dev.dramatis.processor.option.OptionsReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;

/** One round of the compiler: extract, check, generate, report. */
final class CastRound {

  private final ProcessingEnvironment environment;
  private final RoundEnvironment round;
  private final Optional<WrittenIndex> earlier;
  private final KindReader kinds;
  private final OptionsReader optionsReader;
  private final Options options;
  private final List<Issue> issues = new ArrayList<>();

  /**
   * @param earlier the index, where an earlier round wrote it
   */
  CastRound(
      ProcessingEnvironment environment, RoundEnvironment round, Optional<WrittenIndex> earlier) {
    this.environment = environment;
    this.round = round;
    this.earlier = earlier;
    this.kinds = new KindReader(environment.getElementUtils(), environment.getTypeUtils());
    this.optionsReader = new OptionsReader(environment.getOptions());
    this.options = optionsReader.read();
  }

  /** The index, where this round or an earlier one wrote it. */
  Optional<WrittenIndex> run() {
    List<TypeElement> types = characterTypes();
    readKinds();
    Optional<WrittenIndex> index = earlier.isPresent() ? after(types) : first(types);
    tell(types);
    return index;
  }

  /** A round after the index was written, with characters that come too late. */
  private Optional<WrittenIndex> after(List<TypeElement> types) {
    issues.addAll(kinds.issues());
    types.forEach(this::late);
    earlier
        .flatMap(index -> index.missingProvides(environment.getElementUtils()))
        .ifPresent(issues::add);
    grade();
    return earlier.map(WrittenIndex::checked);
  }

  private Optional<WrittenIndex> first(List<TypeElement> types) {
    Cast cast = read(types);
    issues.addAll(kinds.issues());
    if (types.isEmpty()) {
      return Optional.empty();
    }
    issues.addAll(optionsReader.issues());
    issues.addAll(new Checks(options).run(cast));
    grade();
    return Optional.of(write(cast, types));
  }

  private void grade() {
    List<Issue> graded = new IssuePolicy(options).grade(issues);
    issues.clear();
    issues.addAll(graded);
  }

  private void tell(List<TypeElement> types) {
    Set<String> characters = types.stream().map(this::binaryName).collect(toSet());
    new IssuePolicy(options)
        .tell(issues, characters)
        .forEach(issue -> issue.print(environment.getMessager()));
  }

  private List<TypeElement> characterTypes() {
    return ElementFilter.typesIn(round.getElementsAnnotatedWith(Character.class)).stream()
        .sorted(Comparator.comparing(this::binaryName))
        .toList();
  }

  private String binaryName(TypeElement type) {
    return environment.getElementUtils().getBinaryName(type).toString();
  }

  private void late(TypeElement type) {
    issues.add(
        Message.LATE_CHARACTER.about(binaryName(type), Place.of(type), type.getSimpleName()));
  }

  /** A kind that binds wrongly is told where it is declared, used or not. */
  private void readKinds() {
    ElementFilter.typesIn(round.getElementsAnnotatedWith(BindsTo.class)).stream()
        .sorted(Comparator.comparing(this::binaryName))
        .forEach(kinds::read);
  }

  private Cast read(List<TypeElement> types) {
    CharacterReader reader =
        new CharacterReader(environment.getElementUtils(), environment.getTypeUtils(), kinds);
    List<CharacterDeclaration> characters =
        types.stream().map(reader::read).flatMap(Optional::stream).toList();
    issues.addAll(reader.issues());
    return new Cast(characters, banks(), RuntimeVersion.read(environment.getElementUtils()));
  }

  private List<BankDeclaration> banks() {
    return round.getElementsAnnotatedWith(Bank.class).stream()
        .map(new BankReader()::read)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(BankDeclaration::packageName))
        .toList();
  }

  private WrittenIndex write(Cast cast, List<TypeElement> types) {
    Set<String> wrong = issues.stream().filter(Issue::isError).map(Issue::subject).collect(toSet());
    List<CharacterDeclaration> valid =
        cast.characters().stream()
            .filter(character -> !wrong.contains(character.binaryName()))
            .toList();
    List<String> ids =
        (options.skipsInvalid() ? valid : cast.characters())
            .stream().map(character -> character.id().value()).filter(Ids::isId).toList();
    String packageName = indexPackage(cast, types);
    String bank =
        cast.banks().stream()
            .map(declared -> declared.name().value())
            .findFirst()
            .orElse(packageName);
    if (!packageName.isEmpty()) {
      BankWriter.write(bank, packageName, valid, ids).forEach(file -> write(file, types));
    }
    return new WrittenIndex(packageName + ".CharacterIndex", module(cast));
  }

  private Optional<String> module(Cast cast) {
    boolean isAccepted =
        cast.characters().stream()
            .anyMatch(character -> character.allows(Message.MISSING_PROVIDES.id()));
    return isAccepted
        ? Optional.empty()
        : ElementFilter.modulesIn(round.getRootElements()).stream()
            .map(module -> module.getQualifiedName().toString())
            .findFirst();
  }

  private String indexPackage(Cast cast, List<TypeElement> types) {
    return cast.banks().stream()
        .map(BankDeclaration::packageName)
        .findFirst()
        .orElseGet(
            () ->
                types.stream()
                    .map(type -> environment.getElementUtils().getPackageOf(type))
                    .map(declared -> declared.getQualifiedName().toString())
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse(""));
  }

  private void write(GeneratedFile file, List<TypeElement> types) {
    Filer filer = environment.getFiler();
    Element[] origins = types.toArray(new Element[0]);
    try (Writer writer =
        file.isSource()
            ? filer.createSourceFile(file.name(), origins).openWriter()
            : filer
                .createResource(StandardLocation.CLASS_OUTPUT, "", file.name(), origins)
                .openWriter()) {
      writer.write(file.text());
    } catch (FilerException e) {
      notWritten(file, "it exists already; rename or remove the other one", types);
    } catch (IOException e) {
      notWritten(file, e.toString(), types);
    }
  }

  private void notWritten(GeneratedFile file, String why, List<TypeElement> types) {
    issues.add(
        Message.INDEX_NOT_WRITTEN.about(file.name(), Place.of(types.get(0)), file.name(), why));
  }
}
