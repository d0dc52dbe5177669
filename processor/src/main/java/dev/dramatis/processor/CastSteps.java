package dev.dramatis.processor;

import dev.dramatis.processor.bank.CastAssembler;
import dev.dramatis.processor.bank.CastFiles;
import dev.dramatis.processor.bank.CompilerOutput;
import dev.dramatis.processor.bank.VisibleBanks;
import dev.dramatis.processor.check.CastChecks;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.option.Options;
import dev.dramatis.processor.read.CastReader;
import dev.dramatis.processor.read.PendingDeclarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.util.Elements;

/**
 * What the {@link Pipeline} does with {@code @Cast}: read → assemble → check → write. The class is
 * written also where something is wrong, so that no fault hides behind its absence.
 */
final class CastSteps {

  private final Elements elements;
  private final SourceCode sources;
  private final VisibleBanks banks;
  private final CastChecks checks;

  CastSteps(Elements elements, SourceCode sources, VisibleBanks banks, Options options) {
    this.elements = elements;
    this.sources = sources;
    this.banks = banks;
    this.checks = new CastChecks(options);
  }

  /** Returns what is wrong with characters that are compiled without the cast of their module. */
  List<Issue> check(DeclaredModule module, PendingDeclarations declared) {
    return declared.casts().isEmpty()
        ? module
            .cast()
            .map(cast -> CastChecks.ofCharacters(cast, module.compiled()))
            .orElse(List.of())
        : List.of();
  }

  /**
   * Writes the class of the cast, if there is one; returns what is wrong. Next to another error, it
   * does not say that the class cannot be replaced, which may follow from it.
   *
   * @param written the bank that this compile writes
   * @param compiled the canonical names of the character classes that it compiles
   */
  List<Issue> run(
      PendingDeclarations declared,
      CompilerOutput output,
      Optional<VisibleBank> written,
      Set<String> compiled) {
    List<CastReader.Found> casts = new CastReader(elements).read(declared.casts());
    if (casts.isEmpty()) {
      return List.of();
    }
    CastReader.Found first = casts.get(0);
    DeclaredCast cast =
        new CastAssembler(elements, output, banks).assemble(first.declaration(), written, compiled);
    List<Issue> issues = new ArrayList<>(checks.run(cast));
    issues.addAll(CastChecks.second(casts.stream().map(CastReader.Found::declaration).toList()));
    boolean isFaulty = issues.stream().anyMatch(Issue::isError);
    new CastFiles(elements, sources, output)
        .write(cast, first.holder())
        .filter(issue -> !isFaulty || issue.message() != Message.STALE_INDEX)
        .ifPresent(issues::add);
    return issues;
  }

  /** Returns where the first cast is declared, if there is one. */
  Optional<SourcePosition> place(PendingDeclarations declared) {
    return new CastReader(elements)
        .read(declared.casts()).stream().map(found -> found.declaration().place()).findFirst();
  }
}
