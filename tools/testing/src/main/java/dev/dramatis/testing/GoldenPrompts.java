package dev.dramatis.testing;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.DramatisException;
import dev.dramatis.SessionOptions;
import dev.dramatis.prompt.HouseRules;
import dev.dramatis.spi.CharacterBank;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The golden prompts of a cast: one text file a character, with which the tests compare its
 * prompts.
 *
 * <pre>{@code
 * class PromptsTest {
 *   @TestFactory
 *   Stream<DynamicTest> prompts() {
 *     return GoldenPrompts.of(new CharacterIndex()).tests();
 *   }
 * }
 * }</pre>
 *
 * <p>The file of a character is {@code src/test/prompts/<id>.txt}. It has the persona and the
 * greeting in each situation. {@code -Ddramatis.prompts=update} writes all files. A missing file is
 * written, and its test fails once, unless the environment variable {@code CI} is set.
 *
 * <p>Not thread-safe.
 */
public final class GoldenPrompts {

  private static final HouseRules PERSONA_ALONE = (context, persona) -> persona;

  /** Returns the cast, and takes true for whole prompts. */
  private final Function<Boolean, CharacterRegistry> cast;

  private final Situations situations = new Situations();
  private Path folder = Path.of("src", "test", "prompts");
  private boolean isWhole;
  private boolean hasSecondJvm = true;
  private int longest = Integer.MAX_VALUE;

  private GoldenPrompts(Function<Boolean, CharacterRegistry> cast) {
    this.cast = cast;
  }

  /**
   * {@return the golden prompts of banks}
   *
   * @param banks such as {@code new CharacterIndex()}
   */
  public static GoldenPrompts of(CharacterBank... banks) {
    return of(CharacterRegistry.builder().banks(banks).anyPerSession());
  }

  /**
   * {@return the golden prompts of a host's cast, such as {@code CharacterCast.builder()}}
   *
   * @param builder what {@link #tests} loads; the log is turned off, and the house rules too unless
   *     {@link #wholePrompts} is called
   */
  public static GoldenPrompts of(CharacterRegistry.Builder builder) {
    Objects.requireNonNull(builder, "builder");
    return new GoldenPrompts(
        isWhole -> {
          builder.withoutLog();
          return (isWhole ? builder : builder.houseRules(PERSONA_ALONE)).load();
        });
  }

  /**
   * {@return the golden prompts of a loaded cast} They are always {@linkplain #wholePrompts whole},
   * because a registry has its house rules.
   *
   * @param registry the cast
   */
  public static GoldenPrompts of(CharacterRegistry registry) {
    Objects.requireNonNull(registry, "registry");
    return new GoldenPrompts(isWhole -> registry);
  }

  /**
   * Sets the folder of the files; default: {@code src/test/prompts}. Every cast has a folder of its
   * own.
   *
   * @param path relative to the module, or absolute
   * @return this
   */
  public GoldenPrompts in(Path path) {
    folder = Objects.requireNonNull(path, "path");
    return this;
  }

  /**
   * Adds a situation in which the prompts of all characters are made. There is always one named
   * {@code default}, with {@link SessionOptions#reproducible()}; a situation of that name replaces
   * it.
   *
   * @param name what the file says above the prompt, such as {@code in summer}
   * @param options a missing seed, and a clock that runs, are those of {@code reproducible()}
   * @return this
   * @throws IllegalArgumentException if the name is blank or not one line, or was added already
   */
  public GoldenPrompts situation(String name, SessionOptions options) {
    situations.add(name, options);
    return this;
  }

  /**
   * Adds a situation of one character. It replaces a situation of all characters with that name.
   *
   * @param id the character's id
   * @param name what the file says above the prompt
   * @param options as in the other method
   * @return this
   * @throws IllegalArgumentException if the name is blank or not one line, or was added already
   */
  public GoldenPrompts situation(String id, String name, SessionOptions options) {
    situations.add(id, name, options);
    return this;
  }

  /**
   * Compares whole prompts, with the house rules; default: the persona alone.
   *
   * @return this
   */
  public GoldenPrompts wholePrompts() {
    isWhole = true;
    return this;
  }

  /**
   * Sets the greatest length of a prompt; default: none.
   *
   * @param characters counted as Unicode code points
   * @return this
   * @throws IllegalArgumentException if the number is not positive
   */
  public GoldenPrompts longest(int characters) {
    if (characters <= 0) {
      throw new IllegalArgumentException(
          "longest(%s) allows no prompt; give a positive number".formatted(characters));
    }
    longest = characters;
    return this;
  }

  /**
   * Leaves out the second JVM, which finds what differs from JVM to JVM, such as the order of a
   * {@code Set.of}.
   *
   * @return this
   */
  public GoldenPrompts withoutSecondJvm() {
    hasSecondJvm = false;
    return this;
  }

  /**
   * {@return the tests: one for each character, one for orphaned files, and one for the second JVM}
   * Call it in a method with {@link org.junit.jupiter.api.TestFactory}. A mistake in the use of
   * this class, or of the cast, is the one test, which fails.
   */
  public Stream<DynamicTest> tests() {
    try {
      return tests(RunMode.current());
    } catch (DramatisException | MistakeException e) {
      if (Recording.isRunning()) {
        throw e;
      }
      return Stream.of(
          DynamicTest.dynamicTest(
              "golden-prompts",
              () -> {
                throw Failures.failed(String.valueOf(e.getMessage()), e.getCause());
              }));
    }
  }

  Stream<DynamicTest> tests(RunMode mode) {
    CastPrompts prompts = new CastPrompts(cast.apply(isWhole), situations);
    prompts.check();
    GoldenFolder golden = GoldenFolder.of(folder);
    golden.claim(prompts.ids());
    if (Recording.isRunning()) {
      Recording.add(golden, prompts);
      return Stream.empty();
    }
    GoldenTests tests = new GoldenTests(prompts, golden, mode, longest);
    return Stream.concat(
        tests.all(), hasSecondJvm ? Stream.of(tests.inSecondJvm()) : Stream.empty());
  }
}
