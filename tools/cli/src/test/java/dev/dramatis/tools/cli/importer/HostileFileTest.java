package dev.dramatis.tools.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.cli.harness.ImportedCast;
import dev.dramatis.tools.cli.importer.name.DisplayNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or meant to break the reader: each diagnostic has its place. */
@Timeout(30)
final class HostileFileTest {

  private static final String ANNA =
      "- {name: Anna, source: {source_type: file, path_on_server: a.wav}}\n";

  private static ImportedCast cast(byte[] bytes) {
    return ImportedCast.of(bytes, ImportOptions.into("cast"));
  }

  @Test
  void everyFault_isToldInOneRun() {
    ImportedCast cast =
        ImportedCast.of(
            """
            - name: 123
              good: maybe
              instructions: {type: constant, text: hi, language: klingon}
              source: {source_type: file, path_on_server: ../../etc/passwd}
            - name: Unclosed
              comment: "this never ends
              source: {source_type: file, path_on_server: b.wav}
            - name: Twice
              name: Twice
              instructions: {text: no type}
              source: {source_type: freesound, path_on_server: c.wav}
            - just a text
            - name: Half
              comment: "\\ud800"
              source: {source_type: file, path_on_server: d.wav, tree: [[1]]}
            - {name: Flow, source: [1, 2}
            - name: Alias
              source: *nowhere
            - {name: Good, source: {source_type: file, path_on_server: d.wav}}
            """);

    assertThat(cast.diagnostics())
        .containsExactly(
            "1:9: error: name is not a text, so unmute refuses it; put it in quotes",
            "2:9: error: good is neither true nor false, so unmute refuses it; write one of them",
            "3:54: error: \"klingon\" is no language; write one as unmute does: en, fr, en/fr or fr/en",
            "4:47: error: \"../../etc/passwd\", which unmute accepts silently: path_on_server must"
                + " stay inside the voices of the TTS server; write it relative to them, without"
                + " \"..\"",
            "6:12: error: this is not YAML: found unexpected end of stream, while scanning a quoted"
                + " scalar",
            "9:3: error: the key \"name\" is here twice; remove one",
            "10:17: error: type is missing, so unmute refuses the entry; write it",
            "11:11: error: url is missing, so unmute refuses the entry; write it",
            "12:3: error: an entry is a mapping with name, source and so on; this is none",
            "14:12: error: this text has \\ud800, half of a pair of surrogates, which is no character;"
                + " write the whole character",
            "15:60: error: source/tree is a list inside a list, which no annotation can hold; write it"
                + " like the others, or leave it out with --map source/tree=drop",
            "16:29: error: this is not YAML: expected ',' or ']', but got }, while parsing a flow"
                + " sequence",
            "18:11: error: this is not YAML: found undefined alias nowhere");
    assertThat(cast.classes()).containsExactly("Good", "NoInstructions");
  }

  @Test
  void aliasBomb_isStopped() {
    StringBuilder yaml = new StringBuilder(ANNA.replace("}\n", "") + "}\n");
    yaml.append(
        "- source: {source_type: file, path_on_server: a.wav}\n  a0: &a0 [x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      String aliases = String.join(", ", Collections.nCopies(5, "*a" + (i - 1)));
      yaml.append("  a%d: &a%d [%s]\n".formatted(i, i, aliases));
    }

    ImportedCast cast = ImportedCast.of(yaml.toString());

    assertThat(cast.diagnostics())
        .singleElement()
        .asString()
        .contains("error: with what its aliases repeat, the file has more than 1000000 values");
  }

  @Test
  void aliasInsideItself_isStopped() {
    assertThat(ImportedCast.of("- x: &x [*x]\n").diagnostics())
        .containsExactly("1:10: error: this alias stands inside what it repeats; take it out");
    assertThat(ImportedCast.of("- &e\n  <<: *e\n").diagnostics())
        .containsExactly("2:7: error: this alias stands inside what it repeats; take it out");
  }

  @Test
  void manyAliases_areFine() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      yaml.append(
          "- {name: N%d, instructions: %s, source: {source_type: file, path_on_server: %d.wav}}\n"
              .formatted(i, i == 0 ? "&i {type: smalltalk}" : "*i", i));
    }

    assertThat(ImportedCast.of(yaml.toString()).plan().characters()).isEqualTo(300);
  }

  @Test
  void deepNesting_isStopped() {
    String deep = "- x: " + "[".repeat(100_000) + "]".repeat(100_000);

    assertThat(ImportedCast.of(deep).diagnostics())
        .containsExactly(
            "1:44: error: lists and mappings are nested more than 40 deep; nothing below this is read");
  }

  @Test
  void hugeFile_isRefusedUnread() {
    byte[] huge = new byte[8_000_001];
    Arrays.fill(huge, (byte) '#');

    assertThat(cast(huge).diagnostics())
        .containsExactly("1:1: error: the file has more than 8000000 bytes; split it");
  }

  @Test
  void manyFaults_takeNoLongerThanTheirNumber() {
    String yaml = "- x\n".repeat(10_000);

    long start = System.nanoTime();
    assertThat(ImportedCast.of(yaml).diagnostics()).hasSize(10_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void wrongEncoding_isToldAtItsByte() {
    byte[] latin = "- name: Ok\n  comment: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(cast(latin).diagnostics())
        .containsExactly(
            "2:15: error: here is a byte that is not UTF-8; save the file in UTF-8, without errors");
  }

  @Test
  void byteOrderMark_isSkipped() {
    assertThat(ImportedCast.of("\uFEFF" + ANNA).plan().characters()).isEqualTo(1);
  }

  @Test
  void controlCharacter_refusesItsEntryOnly() {
    ImportedCast cast =
        ImportedCast.of(
            "- name: A\u0007B\n  source: {source_type: file, path_on_server: b.wav}\n" + ANNA);

    assertThat(cast.diagnostics())
        .containsExactly(
            "1:10: error: here is the character U+0007, which YAML wants in double quotes as \\u0007");
    assertThat(cast.classes()).contains("Anna");
  }

  @Test
  void noType_isMadeOfATag() {
    assertThat(ImportedCast.of("- !!javax.script.ScriptEngineManager {name: x}\n").diagnostics())
        .anyMatch(text -> text.contains("asks for a type"));
    assertThat(
            ImportedCast.of(ANNA.replace("name: Anna", "name: Anna, comment: !!java.net.URL [x]"))
                .diagnostics())
        .anyMatch(text -> text.startsWith("1:25: error: the tag tag:yaml.org,2002:java.net.URL"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                | 1:1: error: there is nothing here; a voices.yaml is a list of entries",
        "name: Anna        | 1:1: error: a voices.yaml is a list of entries, each after \"- \"; this is none",
        "- name: Anna      | 1:3: error: the entry has no source; name the file of its voice",
        "- source: x       | 1:11: error: source is not a mapping; write keys and values below it",
        "- {source: {source_type: file}} | 1:12: error: path_on_server is missing, so unmute refuses the entry; write it",
        "- {source: {path_on_server: a}} | 1:12: error: source_type is missing, so unmute refuses the entry; write it",
        "- {source: {source_type: file, path_on_server: ''}} | 1:48: error: \"\", which unmute accepts silently: path_on_server is missing; name the voice sample on the TTS server, such as \"voices/anna.wav\"",
      })
  void whatIsNoList_isTold(String yaml, String diagnostic) {
    assertThat(ImportedCast.of(yaml).diagnostics()).containsExactly(diagnostic);
  }

  @Test
  void whatUnmuteTakesInSilence_isSaid() {
    ImportedCast cast =
        ImportedCast.of(
            """
            - {name: Anna, source: {source_type: file, path_on_server: a.wav}}
            - {name: Bert, source: {source_type: file, path_on_server: a.wav}}
            - {name: Carl, source: {source_type: freesound, path_on_server: c.wav, url: "https://freesound.org/people/a/sounds/1/", sound_instance: {id: 1, name: a, username: b, license: secret}}}
            """);

    assertThat(cast.diagnostics())
        .hasSize(2)
        .anyMatch(text -> text.startsWith("2:60: note: \"a.wav\" is the voice of entry 1 too;"))
        .anyMatch(
            text ->
                text.startsWith(
                    "3:176: error: \"secret\" is a license that unmute takes and the build"));
  }

  @Test
  void furtherLicense_isAcceptedAndWrittenToTheBuild() {
    ImportedCast cast =
        ImportedCast.of(
            """
            - {name: Carl, source: {source_type: freesound, path_on_server: c.wav, url: "https://freesound.org/people/a/sounds/1/", sound_instance: {id: 1, name: a, username: b, license: "https://acme.com/terms"}}}
            """,
            new ImportOptions("cast", Map.of(), false, List.of("https://acme.com/terms")));

    assertThat(cast.classes()).contains("Carl");
    assertThat(cast.plan().module().text())
        .contains("<arg>-Adramatis.licenses=CC0,CC-BY,")
        .contains(",https://acme.com/terms</arg>");
  }

  @Test
  void unknownLanguage_isKeptWhereSomebodySaysSo() {
    String yaml =
        "- {name: Anna, instructions: {type: smalltalk, language: de}, source: {source_type: file, path_on_server: a.wav}}";

    assertThat(ImportedCast.of(yaml).diagnostics())
        .containsExactly(
            "1:58: error: unmute does not speak \"de\", but en, fr, en/fr and fr/en; write one of them,"
                + " or keep it with --keep-languages");
    assertThat(
            ImportedCast.of(yaml, new ImportOptions("cast", Map.of(), true, List.of()))
                .source("Anna"))
        .contains("languages = \"de\"");
  }

  @Test
  void longText_isRefusedWithItsSize() {
    String text = "é".repeat(32_768);
    String yaml =
        "- {name: Anna, instructions: {type: constant, text: %s}, source: {source_type: file, path_on_server: a.wav}}";

    assertThat(ImportedCast.of(yaml.formatted(text)).diagnostics())
        .containsExactly(
            "1:53: error: this text has 65536 bytes, and a constant of a class file takes 65534;"
                + " shorten it, or write the character by hand and put the text together in prompt"
                + " code");
    assertThat(ImportedCast.of(yaml.formatted(text.substring(1))).diagnostics()).isEmpty();
  }

  @Test
  void laxValues_areThoseOfPydantic() {
    ImportedCast cast =
        ImportedCast.of(
            """
            - {name: Anna, good: yes, source: {source_type: file, path_on_server: a.wav}}
            - {name: Bert, good: 'Off', source: {source_type: file, path_on_server: b.wav}}
            - {name: Carl, good: 1.0, source: {source_type: file, path_on_server: c.wav}}
            - {name: Dora, good: ~, source: {source_type: freesound, path_on_server: d.wav, start_time: "1_0", url: "https://freesound.org/people/a/sounds/1/", sound_instance: {id: 7.0, name: a, username: b, license: CC0}}}
            - {name: Emil, good: 2, source: {source_type: file, path_on_server: e.wav}}
            """);

    assertThat(cast.source("Anna")).doesNotContain("listed");
    assertThat(cast.source("Bert")).contains("listed = Listed.NO");
    assertThat(cast.source("Carl")).doesNotContain("listed");
    assertThat(cast.source("Dora"))
        .contains("listed = Listed.UNDECIDED", "startTime = 10", "id = 7,");
    assertThat(cast.diagnostics())
        .containsExactly(
            "5:22: error: good is neither true nor false, so unmute refuses it; write one of them");
  }

  @Test
  void mergeKeys_areReadAsUnmutesParserReadsThem() {
    ImportedCast cast =
        ImportedCast.of(
            """
            - &a {name: Anna, comment: hi, source: {source_type: file, path_on_server: a.wav}}
            - {<<: *a, name: Bert, source: {source_type: file, path_on_server: b.wav}}
            """);

    assertThat(cast.diagnostics()).isEmpty();
    assertThat(cast.source("Bert")).contains("name = \"Bert\"", "comment = \"hi\"", "b.wav");
  }

  @Test
  void equalNames_takeLinearTime() {
    DisplayNames names = new DisplayNames(Set.of("Anna"));
    String last = "";

    long start = System.nanoTime();
    for (int i = 0; i < 100_000; i++) {
      last = names.of("Anna");
    }

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    assertThat(last).isEqualTo("Anna 100000");
  }

  @Test
  void moreEntriesThanACompileTakes_areOneError() {
    assertThat(ImportedCast.of(ANNA.repeat(60_000)).diagnostics())
        .containsExactly("10001:3: error: there are more than 10000 entries; split the file");
    assertThat(ImportedCast.of("- x\n".repeat(1_900_000)).diagnostics())
        .containsExactly("10001:3: error: there are more than 10000 entries; split the file");
  }

  @Test
  void moreKeysThanAnyListHas_areOneError() {
    assertThat(ImportedCast.of("- name: A\n" + "  a: 1\n".repeat(400_000)).diagnostics())
        .containsExactly(
            "250000:3: error: the file has more than 500000 keys and values; split it");
  }

  @Test
  void complaintsThatNobodyReads_areCounted() {
    List<String> diagnostics =
        ImportedCast.of("- name: A\n" + "  a: 1\n".repeat(15_000)).diagnostics();

    assertThat(diagnostics).hasSize(10_001).endsWith("error: 5000 more like this are not listed");
  }

  @Test
  void mergedMappings_countAsOftenAsTheyAreMerged() {
    StringBuilder yaml = new StringBuilder("- &a\n");
    for (int i = 0; i < 1000; i++) {
      yaml.append("  k").append(i).append(": 1\n");
    }
    yaml.append("- {<<: *a}\n".repeat(9000));

    assertThat(ImportedCast.of(yaml.toString()).diagnostics())
        .singleElement()
        .asString()
        .contains("error: with what its aliases repeat, the file has more than 1000000 values");
  }

  @Test
  void keysThatUnmuteDoesNotKnow_areBounded() {
    StringBuilder yaml = new StringBuilder(ANNA);
    yaml.append("- source: {source_type: file, path_on_server: a.wav}\n");
    for (int i = 0; i < 2_000; i++) {
      yaml.append("  k").append(i).append(": 1\n");
    }

    ImportedCast cast = ImportedCast.of(yaml.toString());

    assertThat(cast.diagnostics())
        .singleElement()
        .asString()
        .contains("the file has more than 500 kinds and keys", "--map k1999=drop");
    assertThat(cast.classes()).containsExactly("Anna", "NoInstructions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.5", "5000000000"})
  void mapping_isNoLargerThanARecordTakes(String value, @TempDir Path folder) {
    assertThat(keys(121, value).diagnostics())
        .singleElement()
        .asString()
        .contains("m is a mapping of more than 120 keys, which no annotation can hold");
    assertThat(keys(120, value).load(folder).definitions()).hasSize(1);
  }

  @Test
  void entry_hasNoMoreValuesThanTheProcessorTakes(@TempDir Path folder) {
    assertThat(listed(4900).diagnostics())
        .containsExactly(
            "1:3: error: this entry has 4903 values, and the processor takes about 4900 of a"
                + " character; shorten its lists");
    assertThat(listed(4890).load(folder).definitions()).hasSize(1);
  }

  private static ImportedCast listed(int count) {
    String items = String.join(", ", Collections.nCopies(count, "x"));
    return ImportedCast.of(ANNA.replace("}}", "}, m: [" + items + "]}"));
  }

  private static ImportedCast keys(int count, String value) {
    String keys =
        IntStream.range(0, count)
            .mapToObj(i -> "k" + i + ": " + value)
            .collect(Collectors.joining(", "));
    return ImportedCast.of(ANNA.replace("}}", "}, m: {" + keys + "}}"));
  }

  @Test
  void unprintableLines_outsideOfEntriesTakeLinearTime() {
    assertThat(ImportedCast.of("\u0001\n".repeat(1_000_000)).diagnostics())
        .containsExactly(
            "1:1: error: here is the character U+0001, which YAML wants in double quotes as"
                + " \\u0001");
  }
}
