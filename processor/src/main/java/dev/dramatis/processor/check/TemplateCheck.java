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
import dev.dramatis.processor.model.InputsRecord;
import dev.dramatis.processor.model.InputsRecord.Input;
import dev.dramatis.processor.model.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Located<String> template = character.template();
    if (template != null) {
      return new Template(character, template).check();
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

  private static final class Template {

    private final CharacterDeclaration character;
    private final Located<String> template;
    private final @Nullable InputsRecord record;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> meant = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();

    Template(CharacterDeclaration character, Located<String> template) {
      this.character = character;
      this.template = template;
      this.record = character.inputs();
      if (record != null) {
        record.inputs().forEach(input -> inputs.put(input.name(), input));
      }
    }

    List<Issue> check() {
      List<Part> parts = TemplateText.parse(template.value()).parts();
      if (record != null && !record.fault().isEmpty()) {
        issues.add(
            Message.NO_INPUTS.about(
                character.binaryName(),
                character.place(),
                character.simpleName(),
                record.fault(),
                character.simpleName()));
      } else {
        parts.forEach(this::check);
        inputs.values().forEach(this::checkUse);
      }
      issues.addAll(looksLikeInput(character, template, ALIEN));
      return issues;
    }

    private void check(Part part) {
      if (part instanceof Placeholder placeholder && used.add(placeholder.name())) {
        Input input = inputs.get(placeholder.name());
        if (input == null) {
          issues.add(unknown(placeholder));
        } else if (!input.isReadable()) {
          issues.add(
              Message.UNREADABLE_INPUT.about(
                  character.binaryName(),
                  input.place().or(template.place()),
                  input.name(),
                  record == null ? "" : record.name(),
                  input.type()));
        }
      } else if (part instanceof Broken broken) {
        used.add(broken.name());
        issues.add(
            Message.BROKEN_INPUT.about(
                character.binaryName(),
                template.place(),
                lineOf(template.value(), broken.at()),
                broken.name()));
      }
    }

    /** The component that was probably meant counts as used: one mistake is one message. */
    private Issue unknown(Placeholder placeholder) {
      String name = placeholder.name();
      List<String> near = Suggestions.of(name, inputs.keySet());
      near.stream().limit(1).forEach(meant::add);
      return Message.UNKNOWN_INPUT.about(
          character.binaryName(),
          template.place(),
          lineOf(template.value(), placeholder.at()),
          name,
          record == null
              ? character.simpleName() + " does not implement PromptInputs"
              : record.name() + " has no component of that name",
          DidYouMean.ask(near),
          name);
    }

    private void checkUse(Input input) {
      if (!used.contains(input.name()) && !meant.contains(input.name())) {
        issues.add(
            Message.UNUSED_INPUT.about(
                character.binaryName(),
                input.place().or(template.place()),
                input.name(),
                record == null ? "" : record.name(),
                input.name()));
      }
    }
  }
}
