package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.internal.Failures;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A program that prints the cast on the class path, or the prompt of one of its characters. An
 * author sees a change as soon as it compiles:
 *
 * <pre>
 * java -cp … dev.dramatis.Preview
 * java -cp … dev.dramatis.Preview gertrude
 * </pre>
 *
 * <p>The exit status is 0 if the cast has no error, 2 for wrong arguments, and 1 otherwise. Each
 * error is one line of the error output; an error in prompt code has a second line with its place.
 */
final class Preview {

  private static final String USAGE =
      """
      Usage: java -cp … dev.dramatis.Preview [id]
      Without an id, lists the characters on the class path; with one, prints the character's prompt.""";

  private static final List<String> TITLES = List.of("ID", "NAME", "KIND", "LANGUAGES", "VOICE");
  private static final String GAP = "  ";

  private Preview() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(args, out, err, CharacterRegistry.builder().withoutLog()::load);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(
      String[] args, PrintStream out, PrintStream err, Supplier<CharacterRegistry> registry) {
    if (args.length == 1 && args[0].equals("--help")) {
      out.println(USAGE);
      return 0;
    }
    if (args.length > 1 || (args.length == 1 && args[0].startsWith("-"))) {
      err.println(USAGE);
      return 2;
    }
    try {
      CharacterRegistry cast = registry.get();
      out.println(args.length == 0 ? table(cast) : prompt(cast, args[0]));
      List<LoadError> errors = cast.report().errors();
      errors.forEach(err::println);
      return errors.isEmpty() ? 0 : 1;
    } catch (UnknownCharacterException e) {
      err.println(e.getMessage());
      return 2;
    } catch (CharacterOpenException e) {
      err.println(e.getMessage());
      Optional.ofNullable(e.getCause())
          .flatMap(Preview::place)
          .ifPresent(place -> err.println("\tat " + place));
      return 1;
    } catch (NoCharactersException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  /** Returns the innermost stack frame outside the JDK and this library. */
  private static Optional<StackTraceElement> place(Throwable failure) {
    return Arrays.stream(Failures.rootCause(failure).getStackTrace())
        .filter(
            frame -> frame.getModuleName() == null || !frame.getModuleName().startsWith("java."))
        .filter(frame -> !frame.getClassName().startsWith(PromptContext.class.getName()))
        .findFirst();
  }

  private static String prompt(CharacterRegistry registry, String id) {
    try (CharacterSession session = registry.open(id)) {
      return session.systemPrompt();
    }
  }

  private static String table(CharacterRegistry registry) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(TITLES);
    for (CharacterDefinition character : registry.definitions()) {
      rows.add(
          List.of(
              character.id(),
              character.name(),
              character.kind(),
              character.languages().isEmpty() ? "-" : String.join("/", character.languages()),
              character.voice().voice()));
    }
    StringBuilder table = new StringBuilder();
    int[] widths = widths(rows);
    for (List<String> row : rows) {
      table.append(line(row, widths)).append(System.lineSeparator());
    }
    return table.append(registry.report()).toString();
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[TITLES.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
