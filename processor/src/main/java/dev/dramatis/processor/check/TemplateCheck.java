package dev.dramatis.processor.check;

import dev.dramatis.character.Suggestions;
import dev.dramatis.character.TemplateText;
import dev.dramatis.character.TemplateText.Broken;
import dev.dramatis.character.TemplateText.Part;
import dev.dramatis.character.TemplateText.Placeholder;
import dev.dramatis.processor.message.DidYouMean;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.InputsType;
import dev.dramatis.processor.model.InputsType.Input;
import dev.dramatis.processor.model.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The placeholders of a template are the components of the record that its class gives. */
final class TemplateCheck implements CharacterCheck {

  private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*+";

  /** Placeholders as other template languages write them, which say themselves here. */
  private static final Pattern ALIEN =
      Pattern.compile(
          "\\{\\s+%1$s\\s*\\}|\\{%1$s\\s+\\}|\\{%1$s(?:[.-]%1$s)+\\}|\\{\\{\\s*+%1$s\\s*+\\}\\}"
              .formatted(NAME));

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{%s\\}".formatted(NAME));

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    if (character.hasTemplates()) {
      return new Template(character).check();
    }
    Located<String> constant = character.constantText();
    return constant == null ? List.of() : looksLikeInput(character, constant, PLACEHOLDER);
  }

  /** A doubled brace without a blank is meant: it is how a template writes a brace. */
  private static List<Issue> looksLikeInput(
      CharacterDeclaration character, Located<String> text, Pattern pattern) {
    Matcher found = pattern.matcher(text.value());
    while (found.find()) {
      String placeholder = found.group();
      if (!placeholder.startsWith("{{") || placeholder.chars().anyMatch(Character::isWhitespace)) {
        return List.of(
            Message.LOOKS_LIKE_INPUT.about(
                character.binaryName(),
                text.place(),
                lineOf(text.value(), found.start()),
                placeholder));
      }
    }
    return List.of();
  }

  private static int lineOf(String text, int at) {
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  /** The texts of one character, whose placeholders have values of the same inputs. */
  private static final class Template {

    private final CharacterDeclaration character;
    private final @Nullable InputsType inputs;
    private final Set<String> used = new HashSet<>();
    private final Set<String> meant = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();

    Template(CharacterDeclaration character) {
      this.character = character;
      this.inputs = character.inputs();
    }

    List<Issue> check() {
      if (inputs != null && inputs.isSecond()) {
        issues.add(
            Message.SECOND_INPUTS.about(
                character.binaryName(), inputs.place(), character.simpleName()));
      } else if (inputs != null && !inputs.fault().isEmpty()) {
        issues.add(
            Message.NO_INPUTS.about(
                character.binaryName(),
                inputs.place(),
                character.simpleName(),
                inputs.fault(),
                character.simpleName()));
      } else if (inputs == null || !inputs.isUnresolved()) {
        character.texts().forEach(this::check);
        unused().forEach(this::addUnused);
      }
      character.texts().forEach(text -> issues.addAll(looksLikeInput(character, text, ALIEN)));
      return issues;
    }

    private void check(Located<String> text) {
      TemplateText.parse(text.value()).parts().forEach(part -> check(part, text));
    }

    private void check(Part part, Located<String> text) {
      if (part instanceof Placeholder placeholder && used.add(placeholder.name())) {
        Optional<Input> input = inputs == null ? Optional.empty() : inputs.find(placeholder.name());
        if (input.isEmpty()) {
          issues.add(unknown(placeholder, text));
        } else if (!input.get().isReadable()) {
          issues.add(unreadable(input.get(), text));
        }
      } else if (part instanceof Broken broken) {
        used.add(broken.name());
        issues.add(
            Message.BROKEN_INPUT.about(
                character.binaryName(),
                text.place(),
                lineOf(text.value(), broken.at()),
                broken.name()));
      }
    }

    /** The component that was probably meant counts as used: one mistake is one message. */
    private Issue unknown(Placeholder placeholder, Located<String> text) {
      String name = placeholder.name();
      List<String> near =
          inputs == null
              ? List.of()
              : Suggestions.of(name, inputs.inputs().stream().map(Input::name).toList());
      near.stream().limit(1).forEach(meant::add);
      return Message.UNKNOWN_INPUT.about(
          character.binaryName(),
          text.place(),
          lineOf(text.value(), placeholder.at()),
          name,
          whyUnknown(),
          DidYouMean.ask(near),
          name);
    }

    private String whyUnknown() {
      if (inputs == null) {
        return character.simpleName() + " does not implement PromptInputs";
      }
      return "%s has no %s of that name"
          .formatted(inputs.name(), inputs.isOfHost() ? "method" : "component");
    }

    private Issue unreadable(Input input, Located<String> text) {
      return Message.UNREADABLE_INPUT.about(
          character.binaryName(),
          input.place().or(text.place()),
          inputs != null && inputs.isOfHost() ? "method" : "component",
          input.name(),
          inputs == null ? "" : inputs.name(),
          input.type());
    }

    /** A host's own type has what others use. */
    private List<Input> unused() {
      return inputs == null || inputs.isOfHost()
          ? List.of()
          : inputs.inputs().stream()
              .filter(input -> !used.contains(input.name()) && !meant.contains(input.name()))
              .toList();
    }

    private void addUnused(Input input) {
      issues.add(
          Message.UNUSED_INPUT.about(
              character.binaryName(),
              input.place().or(character.texts().get(0).place()),
              input.name(),
              inputs == null ? "" : inputs.name(),
              input.name()));
    }
  }
}
