package dev.dramatis.tools.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.cli.DramatisCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code dramatis diff}: what it reports of two compiled casts. */
class DiffCommandTest {

  private static final String ANNA =
      """
      @Character(name = "Anna")
      @FileVoice(path = "anna.wav")
      @ConstantPrompt("You are Anna.")
      final class Anna {}
      """;

  private static final String BOOM =
      """
      @Character(name = "Boom")
      @FileVoice(path = "boom.wav")
      final class Boom implements PromptGenerator {
        public String persona(PromptContext context) {
          throw new IllegalStateException("no powder");
        }
      }
      """;

  private static final String HOSTS =
      """
      public final class Hosts implements java.util.function.Supplier<dev.dramatis.SessionOptions> {
        public dev.dramatis.SessionOptions get() {
          return dev.dramatis.SessionOptions.builder().with(Order.class, new Order("soup")).build();
        }
      }
      """;

  private static final String ORDER = "public record Order(String dish) {}";

  @TempDir private static Path shared;
  private static String old = "";
  private static String now = "";
  private static String page = "";
  private static String anna = "";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void compile() throws IOException {
    anna = TwoCasts.compiled(shared.resolve("anna"), ANNA);
    old =
        TwoCasts.compiled(
            shared.resolve("old"),
            ANNA,
            BOOM,
            HOSTS,
            ORDER,
            """
            @Character(name = "Bert", id = "bert")
            @FileVoice(path = "bert.wav", license = "CC0", author = "Ada")
            @ConstantPrompt("You are Bert.")
            final class Bert {}
            """,
            """
            @Character(name = "Cleo")
            @FileVoice(path = "cleo.wav")
            @ConstantPrompt("You are Cleo.")
            final class Cleo {}
            """,
            """
            @Character(name = "Dora")
            @FileVoice(path = "dora.wav")
            @ConstantPrompt("You are a diver.")
            final class Dora {}
            """,
            """
            @Character(name = "Gus", languages = {"fr", "en"}, description = "A |gust`y* friend.")
            @FileVoice(path = "gus.wav", license = "CC-BY", author = "Ada")
            @ConstantPrompt("You are Gus. You like ```rain```. You sing \u202e.")
            @Greeting("Hello.")
            final class Gus {}
            """,
            """
            @Character(name = "Pia")
            @FileVoice(path = "pia.wav")
            @ConstantPrompt("You plan.")
            final class Pia {
              @Tool("Adds a thing.")
              String add(String thing) {
                return thing;
              }
              @Tool("Removes a thing.")
              String remove(String thing) {
                return thing;
              }
            }
            """,
            """
            @Character(name = "Rosa")
            @FileVoice(path = "rosa.wav")
            @ConstantPrompt("You are Rosa.")
            final class Rosa {}
            """,
            """
            @Character(name = "Waiter")
            @FileVoice(path = "waiter.wav")
            @SmalltalkPrompt(starters = {"name a dish", "name a wine"})
            final class Waiter {}
            """);
    now =
        TwoCasts.compiled(
            shared.resolve("new"),
            ANNA,
            BOOM,
            ORDER,
            """
            @Character(name = "Berta", id = "bert")
            @FileVoice(path = "bert.wav", license = "CC-BY-NC", author = "Ada")
            @ConstantPrompt("You are Bert.")
            final class Bert {}
            """,
            """
            @Character(name = "Cleo", id = "cleopatra")
            @FileVoice(path = "cleo.wav")
            @ConstantPrompt("You are Cleo.")
            final class Cleo {}
            """,
            """
            @Character(name = "Dorothea")
            @FileVoice(path = "dora.wav")
            @ConstantPrompt("You are a diver.")
            final class Dorothea {}
            """,
            """
            @Character(name = "Gus", languages = "fr", listed = Listed.NO, houseRules = false)
            @FileVoice(path = "gust.wav", license = "CC0", author = "Ada")
            @ConstantPrompt("You are Gus. You like ````wind````. You sing \u202e.")
            @Greeting("Good evening.")
            final class Gus {}
            """,
            """
            @Character(name = "Pia")
            @FileVoice(path = "pia.wav")
            @ConstantPrompt("You plan.")
            final class Pia {
              @Tool("Adds a task.")
              String add(String thing, int day) {
                return thing;
              }
            }
            """,
            """
            @Character(name = "Waiter")
            @FileVoice(path = "waiter.wav")
            @SmalltalkPrompt(starters = {"name a dish, name a wine"})
            @Needs(Order.class)
            final class Waiter {}
            """,
            """
            @Character(name = "Zoe", description = "A pilot.", languages = "en")
            @FileVoice(path = "zoe.wav")
            @ConstantPrompt("You are Zoe.")
            final class Zoe {}
            """,
            HOSTS);
    page = new DiffCommandTest().printed(old, now);
  }

  private String printed(String before, String after) {
    diff(before, after);
    return out.toString();
  }

  private int diff(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "diff";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return DramatisCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(command);
  }

  @Test
  void page_beginsWithCounts() {
    assertThat(page)
        .startsWith(
            """
            # Changes of the cast

            1 added, 1 removed, 6 changed, 2 unchanged. **10 changes are risky.**

            ## Risky
            """);
  }

  @Test
  void risky_areFirst() {
    assertThat(page.substring(page.indexOf("## Risky"), page.indexOf("## Added")))
        .isEqualTo(
            """
            ## Risky

            | character | what | old | new |
            | --- | --- | --- | --- |
            | Rosa (`rosa`) | removed | `rosa` | – |
            | Berta (`bert`) | license | `CC0` | `CC-BY-NC` |
            | Cleo (`cleopatra`) | id | `cleo` | `cleopatra` |
            | Dorothea (`dorothea`) | id | `dora` | `dorothea` |
            | Gus (`gus`) | listed | `YES` | `NO` |
            | Gus (`gus`) | voice | `gus.wav` | `gust.wav` |
            | Gus (`gus`) | languages | `fr, en` | `fr` |
            | Gus (`gus`) | house rules | `yes` | `no` |
            | Pia (`pia`) | tool remove | `Removes a thing.` | – |
            | Waiter (`waiter`) | needs cast.Order | `no` | `required` |

            """);
  }

  @Test
  void added_isListed() {
    assertThat(page).contains("## Added\n", "| Zoe (`zoe`) | `zoe.wav` | en | A pilot. |\n");
  }

  @Test
  void removed_isListed() {
    assertThat(page).contains("## Removed\n", "| Rosa (`rosa`) | `rosa.wav` |  |  |\n");
  }

  @Test
  void renamed_isListed() {
    assertThat(page).contains("## Renamed\n", "| `bert` | Bert | Berta |\n");
  }

  @Test
  void licenseThatAsksForLess_isNotRisky() {
    assertThat(page).contains("| license | `CC-BY` | `CC0` |\n");
  }

  @Test
  void textOfMarks_isShownAsItIs() {
    assertThat(page).contains("| description | ``A \\|gust`y* friend.`` | – |\n");
  }

  @Test
  void prompt_isADiffOfSentencesInAFenceThatHolds() {
    assertThat(page)
        .contains(
            """
            prompt (seed 1, 2026-01-05 09:00 UTC; differs in 3 of 3 situations):

            `````diff
            @@ -1,3 +1,3 @@
             You are Gus.
            -You like ```rain```.
            +You like ````wind````.
             You sing \\u202e.
            `````
            """);
  }

  @Test
  void greeting_isADiff() {
    assertThat(page)
        .contains(
            """
            ```diff
            @@ -1,1 +1,1 @@
            -Hello.
            +Good evening.
            ```
            """);
  }

  @Test
  void schemaOfATool_isADiffOfItsLines() {
    assertThat(page).contains("tool add: schema:\n\n```diff\n", "+    \"day\" : {\n");
  }

  @Test
  void descriptionOfATool_isARow() {
    assertThat(page).contains("| tool add: description | `Adds a thing.` | `Adds a task.` |\n");
  }

  @Test
  void listWithACommaInstead_isAChange() {
    assertThat(page)
        .contains(
            "| instructions: starters | `[\"name a dish\",\"name a wine\"]` |"
                + " `[\"name a dish, name a wine\"]` |");
  }

  @Test
  void promptThatThrows_isListedWithTheCause() {
    assertThat(page)
        .contains("## Not compared, or not whole\n")
        .containsPattern("\\| `boom` \\| old \\| .*no powder.* \\|\n")
        .containsPattern("\\| `boom` \\| new \\| .*no powder.* \\|\n");
  }

  @Test
  void unchanged_isNotNamed() {
    assertThat(page).doesNotContain("Anna");
  }

  @Test
  void hostObjects_makeThePrompt() {
    diff(old, now, "--with", "cast.Hosts");

    assertThat(out.toString())
        .doesNotContain("| `waiter` |")
        .contains(
            "-For instance, you could name a wine.",
            "+For instance, you could name a dish, name a wine.");
  }

  @Test
  void promptThatNoLongerWorks_isRisky() throws IOException {
    String tired =
        BOOM.replace("throw new IllegalStateException(\"no powder\");", "return \"Bang.\";");

    assertThat(diff(TwoCasts.compiled(folder.resolve("a"), tired), boomAlone(), "--fail-on=risky"))
        .isEqualTo(1);

    assertThat(out.toString())
        .containsPattern("\\| Boom \\(`boom`\\) \\| prompt .* \\| `was made` \\| .*no powder");
  }

  private String boomAlone() throws IOException {
    return TwoCasts.compiled(folder.resolve("b"), BOOM);
  }

  @Test
  void json_hasTheSameWhole() throws IOException {
    Path json = folder.resolve("diff.json");

    assertThat(diff(old, now, "--json", json.toString())).isEqualTo(1);

    assertThat(Files.readString(json))
        .contains(
            "\"risky\" : 10,", "\"oldId\" : \"cleo\"", "You like ```rain```. You sing \u202e.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void markdown_isWrittenToAFile() {
    Path file = folder.resolve("diff.md");

    diff(old, now, "--markdown", file.toString());

    assertThat(file).hasContent(page);
    assertThat(err.toString())
        .contains("wrote " + file, "added: 1, removed: 1, changed: 6, unchanged: 2, risky: 10");
  }

  @ParameterizedTest
  @CsvSource({"risky, 1", "any, 1", "never, 0"})
  void status_ofRiskyChanges(String kind, int status) {
    assertThat(diff(old, now, "--fail-on", kind)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"risky, 0", "any, 1", "never, 0"})
  void status_ofOtherChanges(String kind, int status) throws IOException {
    String more =
        TwoCasts.compiled(
            folder.resolve(kind), ANNA.replace("\"Anna\"", "\"Anna\", tags = \"sea\""));

    assertThat(diff(anna, more, "--fail-on", kind)).isEqualTo(status);
  }

  @Test
  void status_ofNoChange() throws IOException {
    assertThat(diff(anna, TwoCasts.compiled(folder, ANNA))).isZero();

    assertThat(out.toString())
        .isEqualTo(
            """
            # Changes of the cast

            0 added, 0 removed, 0 changed, 1 unchanged. No change is risky.
            """);
  }

  @Test
  void definitionThatNoLongerLoads_isRiskyAndNotRemoved() throws IOException {
    String note = "public record Note(String text) implements Trait {%s}";
    String annotation =
        """
        @BindsTo(Note.class) @interface WithNote { String text() default ""; } class Unused {}
        """;
    String nora =
        """
        @Character(name = "Nora") @FileVoice(path = "nora.wav") @ConstantPrompt("You are Nora.")
        @WithNote(text = "x") final class Nora {}
        """;
    String before =
        TwoCasts.compiled(folder.resolve("a"), ANNA, nora, annotation, note.formatted(""));
    String after =
        TwoCasts.compiled(
            folder.resolve("b"),
            ANNA,
            nora,
            annotation,
            note.formatted(
                "public Note { if (text != null) { throw new IllegalStateException(\"torn\"); } }"));

    assertThat(diff(before, after, "--fail-on", "risky")).isEqualTo(1);

    assertThat(out.toString())
        .contains("0 added, 0 removed, 0 changed, 1 unchanged. **1 change is risky.**")
        .containsPattern("\\| `nora` \\| cannot be read \\| .*torn");
  }

  @Test
  void castThatIsNotThere_isNamed() {
    assertThat(diff("nowhere", now)).isEqualTo(2);

    assertThat(err.toString())
        .startsWith("the old cast, nowhere, does not load: nowhere does not exist; compile");
  }

  @Test
  void folderWithoutABank_isNamed() {
    assertThat(diff(old, folder.toString())).isEqualTo(2);

    assertThat(err.toString())
        .startsWith("the new cast, " + folder + ", does not load: ")
        .doesNotContain("\tat ");
  }

  @Test
  void bankOfANewerFormat_isRefused() throws IOException {
    String newer =
        TwoCasts.compiled(
            folder,
            """
            public final class NewBank implements dev.dramatis.spi.CharacterBank {
              public int format() { return 99; }
              public String name() { return "later"; }
              public int size() { return 0; }
              public java.util.List<String> ids() { return java.util.List.of(); }
              public int[] idHashes() { return new int[0]; }
              public int[] nameHashes() { return new int[0]; }
              public CharacterDefinition find(String id) { return null; }
              public String idOf(String name) { return null; }
              public Object create(String id) { return null; }
            }
            """);
    Path services = Files.createDirectories(Path.of(newer, "META-INF/services"));
    Files.writeString(services.resolve("dev.dramatis.spi.CharacterBank"), "cast.NewBank\n");

    assertThat(diff(old, newer)).isEqualTo(2);

    assertThat(err.toString())
        .startsWith("the new cast, " + newer + ", does not load: ")
        .contains("generated in format 99");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void sameClassPathTwice_isRefused() {
    assertThat(diff(old, old)).isEqualTo(2);

    assertThat(err.toString()).startsWith("OLD and NEW are the same class path");
  }

  @Test
  void unknownBank_isNamed() {
    assertThat(diff(old, now, "--bank", "cats")).isEqualTo(2);

    assertThat(err.toString()).startsWith("the old cast, ").contains("there is no bank cats");
  }

  @Test
  void fileThatIsAFolder_isRefused() {
    assertThat(diff(old, now, "--markdown", folder.toString())).isEqualTo(2);

    assertThat(err.toString()).contains(folder + " cannot be written: a directory stands there");
  }

  @Test
  void fileThatExists_isKept() throws IOException {
    Path file = Files.writeString(folder.resolve("diff.md"), "mine");

    assertThat(diff(old, now, "--markdown", file.toString())).isEqualTo(2);

    assertThat(file).hasContent("mine");
    assertThat(err.toString()).contains("add --force");
  }

  @Test
  void classOfHostObjectsThatIsMissing_isNamed() {
    assertThat(diff(old, now, "--with", "cast.Nobody")).isEqualTo(2);

    assertThat(err.toString()).contains("there is no class cast.Nobody on its class path");
  }
}
