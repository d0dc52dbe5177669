package dev.dramatis.tools.cli.importer.name;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a generated name tells the key of {@code voices.yaml} that it stands for. */
public final class KeySpelling {

  private static final Pattern CAPITAL = Pattern.compile("(?<=.)(?=\\p{Lu})");

  private KeySpelling() {}

  /**
   * The key by convention, in snake_case: {@code maxTokens} and {@code MaxTokens} are {@code
   * max_tokens}.
   */
  public static String snakeCase(String name) {
    return CAPITAL.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
