package dev.dramatis.processor.check;

import dev.dramatis.character.Need;
import dev.dramatis.processor.message.Enumeration;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.Exclusion.Match;
import dev.dramatis.processor.model.HostType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The host gives every type that a character of its cast requires: one message a type. */
final class CastNeedsCheck implements CastCheck {

  @Override
  public List<Issue> check(DeclaredCast cast) {
    CastDeclaration declaration = cast.declaration();
    if (!declaration.isSelectionKnown() || !declaration.areHostTypesKnown()) {
      return List.of();
    }
    Map<String, List<Match>> requiring = new TreeMap<>();
    Set<String> asked = new HashSet<>();
    cast.selection()
        .characters()
        .forEach(
            character -> {
              for (Need need : character.entry().needs()) {
                asked.add(need.className());
                if (!need.isOptional() && !declaration.gives(need.className())) {
                  requiring
                      .computeIfAbsent(need.className(), name -> new ArrayList<>())
                      .add(character);
                }
              }
            });
    List<Issue> issues = new ArrayList<>();
    requiring.forEach(
        (need, characters) -> {
          if (subtype(declaration, need).isEmpty()) {
            issues.add(missing(cast, need, characters));
          }
        });
    declaration.hostTypes().stream()
        .filter(type -> !asked.contains(type.className()))
        .flatMap(
            type ->
                supertypeOf(type, asked, declaration)
                    .map(need -> subtype(cast, type, need))
                    .stream())
        .forEach(issues::add);
    return issues;
  }

  private static Optional<HostType> subtype(CastDeclaration declaration, String need) {
    return declaration.hostTypes().stream()
        .filter(type -> type.supertypes().contains(need))
        .findFirst();
  }

  /** Returns the type that a character asks for and the host means, but does not name. */
  private static Optional<String> supertypeOf(
      HostType type, Set<String> asked, CastDeclaration declaration) {
    return type.supertypes().stream()
        .filter(asked::contains)
        .filter(need -> !declaration.gives(need))
        .sorted()
        .findFirst();
  }

  private static Issue missing(DeclaredCast cast, String need, List<Match> characters) {
    return Message.MISSING_NEED.aboutCast(
        cast.declaration().subject(),
        cast.declaration().place(),
        need,
        Enumeration.of(characters.stream().map(CastNeedsCheck::spelled).toList()),
        simpleName(need),
        characters.get(0).text(cast.all()));
  }

  private static String spelled(Match character) {
    return "%s in the bank %s".formatted(character.entry().type(), character.bank().name());
  }

  private static Issue subtype(DeclaredCast cast, HostType type, String need) {
    return Message.SUBTYPE_OF_NEED.aboutCast(
        cast.declaration().subject(), type.place(), type.className(), need, simpleName(need));
  }

  private static String simpleName(String className) {
    return Need.required(className).simpleName();
  }

  /** Checks a character that is compiled without the class or package with the cast. */
  static List<Issue> check(CharacterDeclaration character, CastDeclaration declaration) {
    return character.needs().stream()
        .filter(need -> !need.isOptional() && !declaration.gives(need.className()))
        .map(
            need ->
                Message.MISSING_NEED.about(
                    character.binaryName(),
                    character.place(),
                    character.simpleName(),
                    need.className(),
                    declaration.subject(),
                    need.simpleName()))
        .toList();
  }
}
