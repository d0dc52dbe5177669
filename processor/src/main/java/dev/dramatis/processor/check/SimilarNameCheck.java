package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.DeclaredModule.Pair;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names differ by more than case, accents or spaces, which are not heard. */
final class SimilarNameCheck implements ModuleCheck {

  private static final Pattern UNHEARD = Pattern.compile("[\\p{M}\\p{Z}\\p{Cf}\\s]+");

  @Override
  public List<Issue> check(DeclaredModule module) {
    List<Issue> issues = new ArrayList<>();
    Map<String, CharacterDeclaration> first = new HashMap<>();
    for (CharacterDeclaration character : module.all()) {
      String name = character.name().value();
      CharacterDeclaration earlier = first.putIfAbsent(heard(name), character);
      if (earlier != null && !earlier.name().value().equals(name)) {
        module
            .between(earlier, character)
            .filter(pair -> !pair.allows(Message.SIMILAR_NAME.id()))
            .ifPresent(pair -> issues.add(issue(pair)));
      }
    }
    return issues;
  }

  private static Issue issue(Pair pair) {
    return Message.SIMILAR_NAME.about(
        pair.atFault().binaryName(),
        pair.atFault().name().place(),
        pair.atFault().name().value(),
        pair.other().name().value(),
        pair.other().binaryName());
  }

  /** Returns what is heard of a name. */
  static String heard(String name) {
    return Letters.areAscii(name)
        ? heardAscii(name)
        : UNHEARD
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
  }

  /** A cast may have thousands of names, for which the expression takes long. */
  private static String heardAscii(String name) {
    StringBuilder heard = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isWhitespace(c)) {
        heard.append(Character.toLowerCase(c));
      }
    }
    return heard.toString();
  }
}
