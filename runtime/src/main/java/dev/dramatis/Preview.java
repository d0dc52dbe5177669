package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
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
 * A program that prints the cast on the class path, or the prompt and a greeting of one of its
 * characters. An author sees a change as soon as it compiles:
 *
 * <pre>
 * java -cp … dev.dramatis.Preview
 * java -cp … dev.dramatis.Preview gertrude
 * java -cp … dev.dramatis.Preview gertrude --seed 7 --time 2026-01-01T08:00
 * </pre>
 *
 * <p>The same seed and time give the same prompt. {@code --with} names a public class that gives
 * the options of the session with host objects:
 *
 * <pre>{@code
 * public final class PreviewOptions implements Supplier<SessionOptions> {
 *   @Override
 *   public SessionOptions get() {
 *     return SessionOptions.builder().with(Order.class, new Order("soup")).build();
 *   }
 * }
 * }</pre>
 *
 * <p>The exit status is 0 if the cast has no error, 2 for wrong arguments, and 1 otherwise. Each
 * error is one line of the error output; an error in an author's code has a second line with its
 * place.
 */
final class Preview {

  private static final String USAGE =
      """
      Usage: java -cp … dev.dramatis.Preview [id [--seed N] [--time TIME] [--with CLASS]]
      Without an id, lists the characters on the class path; with one, prints the character's prompt and greeting.
        --seed N      the seed of the random draws; default: a new one each time
        --time TIME   such as 2026-01-01T08:00 (in UTC) or 2026-01-01T08:00[Europe/Paris]; default: now
        --with CLASS  a public class that implements Supplier<SessionOptions>, for host objects""";

  private static final List<String> TITLES =
      List.of("ID", "NAME", "KIND", "LANGUAGES", "VOICE", "NEEDS");
  private static final String GAP = "  ";

  private Preview() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status =
        run(args, out, err, CharacterRegistry.builder().withoutLog().anyPerSession()::load);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(
      String[] args, PrintStream out, PrintStream err, Supplier<CharacterRegistry> registry) {
    PreviewArguments arguments;
    try {
      arguments = PreviewArguments.of(args);
    } catch (IllegalArgumentException e) {
      printFailure(err, e);
      return 2;
    }
    if (arguments.asksForHelp()) {
      out.println(USAGE);
      return 0;
    }
    return run(arguments, out, err, registry);
  }

  private static int run(
      PreviewArguments arguments,
      PrintStream out,
      PrintStream err,
      Supplier<CharacterRegistry> registry) {
    try {
      CharacterRegistry cast = registry.get();
      Optional<String> id = arguments.id();
      out.println(id.isPresent() ? prompt(cast, id.get(), arguments.options()) : table(cast));
      List<LoadError> errors = cast.report().errors();
      errors.forEach(err::println);
      return errors.isEmpty() ? 0 : 1;
    } catch (UnknownCharacterException e) {
      err.println(e.getMessage());
      return 2;
    } catch (CharacterOpenException e) {
      printFailure(err, e);
      return 1;
    } catch (NoCharactersException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private static void printFailure(PrintStream err, RuntimeException failure) {
    err.println(failure.getMessage());
    Optional.ofNullable(failure.getCause())
        .flatMap(Preview::place)
        .ifPresent(place -> err.println("\tat " + place));
  }

  /** Returns the innermost stack frame outside the JDK and this library. */
  private static Optional<StackTraceElement> place(Throwable failure) {
    return Arrays.stream(Failures.rootCause(failure).getStackTrace())
        .filter(
            frame -> frame.getModuleName() == null || !frame.getModuleName().startsWith("java."))
        .filter(frame -> !frame.getClassName().startsWith(PromptContext.class.getName()))
        .filter(frame -> !frame.getClassName().startsWith(SessionOptions.class.getName()))
        .findFirst();
  }

  private static String prompt(CharacterRegistry registry, String id, SessionOptions options) {
    try (CharacterSession session = registry.open(id, options)) {
      String prompt = session.systemPrompt();
      return session
          .greeting()
          .map(greeting -> prompt.stripTrailing() + "\n\nGreeting: " + greeting)
          .orElse(prompt);
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
              character.voice().voice(),
              needs(character)));
    }
    StringBuilder table = new StringBuilder();
    int[] widths = widths(rows);
    for (List<String> row : rows) {
      table.append(line(row, widths)).append(System.lineSeparator());
    }
    return table.append(registry.report()).toString();
  }

  private static String needs(CharacterDefinition character) {
    List<String> needs = new ArrayList<>();
    for (Need need : character.needs()) {
      needs.add(need.simpleName() + (need.isOptional() ? " (optional)" : ""));
    }
    return needs.isEmpty() ? "-" : String.join(", ", needs);
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
