package dev.dramatis.processor.check;

import static java.util.stream.Collectors.toMap;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.option.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every rule, run on everything that a module declares. */
public final class Checks {

  private final List<CharacterCheck> characterChecks;
  private final List<CastCheck> castChecks =
      List.of(
          new DuplicateCheck(Message.DUPLICATE_NAME, CharacterDeclaration::name),
          new DuplicateCheck(Message.DUPLICATE_ID, CharacterDeclaration::id),
          new SimilarNameCheck(),
          new SharedVoiceCheck(),
          new OtherBanksCheck(),
          new BankCheck(),
          new VersionCheck());

  public Checks(Options options) {
    characterChecks = new ArrayList<>();
    characterChecks.add(new NameCheck());
    characterChecks.add(new IdCheck());
    characterChecks.add(new VoiceCheck());
    options.voices().map(VoiceListCheck::new).ifPresent(characterChecks::add);
    characterChecks.add(new InstructionsCheck());
    characterChecks.add(new TraitCheck());
    characterChecks.add(new ConstraintCheck());
    characterChecks.add(new UnspeakableTextCheck());
    characterChecks.add(new LicenseCheck(options.licenses()));
    characterChecks.add(new LanguageCheck());
    characterChecks.add(new AllowCheck());
    characterChecks.add(new LongTextCheck());
    characterChecks.add(new ValueCountCheck());
    characterChecks.add(new InstantiationCheck());
  }

  /** What is wrong, less the warnings that their characters accept. */
  public List<Issue> run(Cast cast) {
    Map<String, CharacterDeclaration> characters =
        cast.compiled().stream()
            .collect(toMap(CharacterDeclaration::binaryName, character -> character));
    return Stream.concat(
            cast.compiled().stream()
                .flatMap(
                    character ->
                        characterChecks.stream().flatMap(check -> check.check(character).stream())),
            castChecks.stream().flatMap(check -> check.check(cast).stream()))
        .filter(issue -> !isAllowed(issue, characters.get(issue.subject())))
        .toList();
  }

  private static boolean isAllowed(Issue issue, @Nullable CharacterDeclaration character) {
    return !issue.isError() && character != null && character.allows(issue.message().id());
  }
}
