package dev.dramatis.processor.check;

import static java.util.stream.Collectors.toMap;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every rule, run on everything that a module declares. */
public final class Checks {

  private static final List<CharacterCheck> CHARACTER_CHECKS =
      List.of(
          new NameCheck(),
          new IdCheck(),
          new VoiceCheck(),
          new InstructionsCheck(),
          new TraitCheck(),
          new ConstraintCheck(),
          new LanguageCheck(),
          new AllowCheck(),
          new InstantiationCheck());

  private static final List<CastCheck> CAST_CHECKS =
      List.of(
          new DuplicateCheck(Message.DUPLICATE_NAME, CharacterDeclaration::name),
          new DuplicateCheck(Message.DUPLICATE_ID, CharacterDeclaration::id),
          new SimilarNameCheck(),
          new OtherBanksCheck(),
          new BankCheck());

  /** What is wrong, less the warnings that their characters accept. */
  public List<Issue> run(Cast cast) {
    Map<String, CharacterDeclaration> characters =
        cast.compiled().stream()
            .collect(toMap(CharacterDeclaration::binaryName, character -> character));
    return Stream.concat(
            cast.compiled().stream()
                .flatMap(
                    character ->
                        CHARACTER_CHECKS.stream()
                            .flatMap(check -> check.check(character).stream())),
            CAST_CHECKS.stream().flatMap(check -> check.check(cast).stream()))
        .filter(issue -> !isAllowed(issue, characters.get(issue.subject())))
        .toList();
  }

  private static boolean isAllowed(Issue issue, @Nullable CharacterDeclaration character) {
    return !issue.isError() && character != null && character.allows(issue.message().id());
  }
}
