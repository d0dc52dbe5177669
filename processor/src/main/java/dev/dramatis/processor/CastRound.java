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
  private final boolean isIndexWritten;
  private final KindReader kinds;
  private final List<Issue> issues = new ArrayList<>();

  CastRound(ProcessingEnvironment environment, RoundEnvironment round, boolean isIndexWritten) {
    this.environment = environment;
    this.round = round;
    this.isIndexWritten = isIndexWritten;
    this.kinds =
        new KindReader(
            environment.getElementUtils(), environment.getTypeUtils(), round.getRootElements());
  }

  /** Whether the index was written in this round. */
  boolean run() {
    List<TypeElement> types = characterTypes();
    if (isIndexWritten) {
      types.forEach(this::late);
      types = List.of();
    }
    readKinds();
    Cast cast = read(types);
    issues.addAll(kinds.issues());
    issues.addAll(new Checks().run(cast));
    if (!types.isEmpty()) {
      write(cast, types);
    }
    issues.forEach(issue -> issue.print(environment.getMessager()));
    return !types.isEmpty();
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
    return new Cast(characters, banks());
  }

  private List<BankDeclaration> banks() {
    return round.getElementsAnnotatedWith(Bank.class).stream()
        .map(new BankReader()::read)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(BankDeclaration::packageName))
        .toList();
  }

  private void write(Cast cast, List<TypeElement> types) {
    Set<String> wrong = issues.stream().filter(Issue::isError).map(Issue::subject).collect(toSet());
    List<CharacterDeclaration> valid =
        cast.characters().stream()
            .filter(character -> !wrong.contains(character.binaryName()))
            .toList();
    List<String> ids =
        cast.characters().stream()
            .map(character -> character.id().value())
            .filter(Ids::isId)
            .toList();
    String packageName = indexPackage(cast, types);
    String bank =
        cast.banks().stream()
            .map(declared -> declared.name().value())
            .findFirst()
            .orElse(packageName);
    for (GeneratedFile file : BankWriter.write(bank, packageName, valid, ids)) {
      write(file, types);
    }
  }

  private String indexPackage(Cast cast, List<TypeElement> types) {
    return cast.banks().stream()
        .map(BankDeclaration::packageName)
        .findFirst()
        .orElseGet(
            () ->
                environment
                    .getElementUtils()
                    .getPackageOf(types.get(0))
                    .getQualifiedName()
                    .toString());
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
