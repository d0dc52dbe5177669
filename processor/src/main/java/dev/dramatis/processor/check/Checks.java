package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.ClassShape;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.InheritableTools;
import dev.dramatis.processor.option.Options;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All rules, run on all declarations of a module. */
public final class Checks {

  private final List<CharacterCheck> characterChecks;
  private final List<ModuleCheck> moduleChecks =
      List.of(
          new DuplicateCheck(Message.DUPLICATE_NAME, CharacterDeclaration::name),
          new DuplicateCheck(Message.DUPLICATE_ID, CharacterDeclaration::id),
          new SimilarNameCheck(),
          new SharedVoiceCheck(),
          new OtherBanksCheck(),
          new BanksAroundCheck(),
          new BankCheck(),
          new SizeCheck(),
          new VersionCheck());

  public Checks(Options options) {
    characterChecks = new ArrayList<>();
    characterChecks.add(new NameCheck());
    characterChecks.add(new DescriptionCheck());
    characterChecks.add(new IdCheck());
    characterChecks.add(new OneOfAKindCheck());
    if (options.voices().isPresent()) {
      characterChecks.add(new VoiceListCheck(options.voices().get()));
    }
    characterChecks.add(new ConstraintCheck());
    characterChecks.add(new TemplateCheck());
    characterChecks.add(new GreetingCheck());
    characterChecks.add(new ToolCheck());
    characterChecks.add(new ToolSetCheck());
    characterChecks.add(new ToolNeedsCheck());
    characterChecks.add(new UnspeakableTextCheck());
    characterChecks.add(new LicenseCheck(options.licenses()));
    characterChecks.add(new LanguageCheck());
    characterChecks.add(new UntidyValueCheck());
    characterChecks.add(new AllowCheck());
    characterChecks.add(new ClassFileLimitCheck());
    characterChecks.add(new InstantiationCheck());
  }

  /** Returns the issues that prevent generated code from creating an instance of a class. */
  public static List<Issue> instantiation(ClassShape shape) {
    return InstantiationCheck.check(shape);
  }

  /** Returns the issues of tools that classes declare for the characters that inherit from them. */
  public static List<Issue> toInherit(List<InheritableTools> classes) {
    return ToolCheck.check(classes);
  }

  /** Returns all issues, without the warnings that their characters accept. */
  public List<Issue> run(DeclaredModule module) {
    Map<String, CharacterDeclaration> characters = new HashMap<>();
    for (CharacterDeclaration character : module.all()) {
      characters.put(character.binaryName(), character);
    }
    List<Issue> issues = new ArrayList<>();
    for (Issue issue : all(module)) {
      if (!isAllowed(issue, characters.get(issue.subject()), module)) {
        issues.add(issue);
      }
    }
    return issues;
  }

  private List<Issue> all(DeclaredModule module) {
    List<Issue> issues = new ArrayList<>();
    for (CharacterDeclaration character : module.compiled()) {
      for (CharacterCheck check : characterChecks) {
        issues.addAll(check.check(character));
      }
    }
    for (ModuleCheck check : moduleChecks) {
      issues.addAll(check.check(module));
    }
    return issues;
  }

  /** Any character of a module can accept a warning about the module. */
  private static boolean isAllowed(
      Issue issue, @Nullable CharacterDeclaration character, DeclaredModule module) {
    String id = issue.message().id();
    return !issue.isError() && (character == null ? module.allows(id) : character.allows(id));
  }
}
