package dev.dramatis.processor.model;

import dev.dramatis.character.Need;
import dev.dramatis.processor.model.Exclusion.Match;
import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A bank that this compile sees: in a jar or a folder, or in the output of an earlier compile.
 *
 * @param format the format in which it was generated
 * @param name the bank's name
 * @param index the index's canonical class name
 * @param digest of its generated files
 * @param cast the class or package with the {@code @Cast} of its module; empty without one
 * @param pointer where it was found
 * @param module the name of the module that has it; empty on the class path
 */
public record VisibleBank(
    int format,
    String name,
    String index,
    String digest,
    List<Entry> entries,
    String cast,
    PointerName pointer,
    String module) {

  /** The word before the class or package with the cast, among a pointer's facts. */
  public static final String CAST = "cast:";

  /**
   * One of its characters.
   *
   * @param type the canonical name of the class
   * @param needs what it asks the host for
   * @param licenses the licenses that its annotations name; an empty one where a voice names none
   * @param tools the names of its tools
   */
  public record Entry(
      String id,
      String name,
      String type,
      List<Need> needs,
      List<String> licenses,
      List<String> tools) {

    private static final String REQUIRED = "need:";
    private static final String OPTIONAL = "optional:";
    private static final String LICENSE = "license:";
    private static final String UNLICENSABLE = "unlicensable:";
    private static final String TOOL = "tool:";

    /** Returns the entry of a character that is compiled. */
    public static Entry of(CharacterDeclaration character) {
      List<String> tools = new ArrayList<>();
      for (ToolDeclaration tool : character.callableTools()) {
        tools.add(tool.name().value());
      }
      return new Entry(
          character.id().value(),
          character.name().value(),
          character.type().canonicalName(),
          character.needs(),
          licensesOf(character),
          tools);
    }

    /**
     * Returns the entry with its facts as a pointer has them.
     *
     * @param facts those of later versions are ignored
     */
    public static Entry of(String id, String name, String type, List<String> facts) {
      List<Need> needs = new ArrayList<>();
      List<String> licenses = new ArrayList<>();
      List<String> tools = new ArrayList<>();
      boolean isUnlicensable = false;
      for (String fact : facts) {
        if (fact.startsWith(REQUIRED)) {
          needs.add(Need.required(fact.substring(REQUIRED.length())));
        } else if (fact.startsWith(OPTIONAL)) {
          needs.add(Need.optional(fact.substring(OPTIONAL.length())));
        } else if (fact.startsWith(LICENSE)) {
          licenses.add(fact.substring(LICENSE.length()));
        } else if (fact.startsWith(TOOL)) {
          tools.add(fact.substring(TOOL.length()));
        } else if (fact.equals(UNLICENSABLE)) {
          isUnlicensable = true;
        }
      }
      if (licenses.isEmpty() && !isUnlicensable) {
        licenses.add("");
      }
      return new Entry(
          id, name, type, List.copyOf(needs), List.copyOf(licenses), List.copyOf(tools));
    }

    /**
     * Returns its needs, licenses and tools as a pointer has them. Most characters have one voice
     * without a license, which therefore is no fact: a compiler reads each one slowly.
     */
    public List<String> facts() {
      List<String> facts = new ArrayList<>();
      for (Need need : needs) {
        facts.add((need.isOptional() ? OPTIONAL : REQUIRED) + need.className());
      }
      if (licenses.isEmpty()) {
        facts.add(UNLICENSABLE);
      } else if (!licenses.equals(List.of(""))) {
        for (String license : licenses) {
          facts.add(LICENSE + license);
        }
      }
      for (String tool : tools) {
        facts.add(TOOL + tool);
      }
      return facts;
    }

    private static List<String> licensesOf(CharacterDeclaration character) {
      Set<String> licenses = new TreeSet<>();
      for (TextValue value : TextValue.in(character.bound())) {
        if (value.is(Mark.LICENSE)) {
          licenses.add(value.text());
        }
      }
      if (!TextValue.missing(character.voices(), Mark.LICENSE).isEmpty()) {
        licenses.add("");
      }
      return List.copyOf(licenses);
    }
  }

  /** Returns whether the runtime of this processor's version reads its format. */
  public boolean isReadable() {
    return format >= CharacterBank.OLDEST_FORMAT && format <= CharacterBank.FORMAT;
  }

  /** Returns whether a host may mean it by a word: its name, its package or its index. */
  public boolean isCalled(String word) {
    return word.equals(name) || word.equals(packageName()) || word.equals(index);
  }

  /** Returns its characters. */
  public Stream<Match> characters() {
    return entries.stream().map(entry -> new Match(this, entry));
  }

  /** Returns the bank with other characters. */
  public VisibleBank with(List<Entry> others) {
    return new VisibleBank(format, name, index, digest, others, cast, pointer, module);
  }

  /** The package of the index. */
  public String packageName() {
    return index.substring(0, index.lastIndexOf('.'));
  }
}
