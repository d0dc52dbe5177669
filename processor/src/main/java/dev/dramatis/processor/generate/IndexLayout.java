package dev.dramatis.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Which generated class holds what of a bank.
 *
 * <p>A class file takes 65,535 constants, a method 65,535 bytes, and the JVM's cost of a class
 * grows with its size; so definitions are spread over shards by the hash of their id, small enough
 * that reading one character is cheap. Instances of other packages are created by factories, one or
 * more in each, because only a package's own code can call the constructor of a package-private
 * class.
 *
 * @param index the public class
 * @param characters every character, by id
 * @param methods those that some of the characters need
 * @param marks the annotations that say of a class that it is generated
 */
record IndexLayout(
    String bank,
    ClassName index,
    List<CharacterDeclaration> characters,
    List<Shard> shards,
    List<Factory> factories,
    List<Factory> templates,
    List<Factory> tools,
    List<BankMethod> methods,
    List<AnnotationSpec> marks) {

  private static final int MOST_IN_A_SHARD = 96;
  private static final int AVERAGE_IN_A_SHARD = 64;
  private static final int HEAVIEST_SHARD = 15_000;
  private static final int MOST_SHARDS_A_CHARACTER = 16; // no number parts ids of one hash
  private static final int HEAVIEST_FACTORY =
      128; // the JIT leaves methods of over 8,000 bytes alone
  private static final int MOST_IN_CODE = 100;

  /** The characters whose id or name has a certain hash. */
  record Shard(
      ClassName type, List<CharacterDeclaration> byId, List<CharacterDeclaration> byName) {}

  /** A class in a package, for its characters or some of them. */
  record Factory(ClassName type, List<CharacterDeclaration> characters) {

    /** Most packages of a cast with one for each character have nothing to choose from. */
    boolean isOfOne() {
      return characters.size() == 1;
    }
  }

  static IndexLayout of(BankContent content) {
    List<CharacterDeclaration> characters = new ArrayList<>(content.characters());
    characters.sort(Comparator.comparing(character -> character.id().value()));
    ClassName index = ClassName.get(content.packageName(), "CharacterIndex");
    List<CharacterDeclaration> outside = new ArrayList<>();
    List<CharacterDeclaration> withTemplates = new ArrayList<>();
    List<CharacterDeclaration> withTools = new ArrayList<>();
    for (CharacterDeclaration character : characters) {
      if (!character.type().packageName().equals(index.packageName())) {
        outside.add(character);
      }
      if (character.hasTemplates()) {
        withTemplates.add(character);
      }
      if (tools(character) > 0) {
        withTools.add(character);
      }
    }
    return new IndexLayout(
        content.bank(),
        index,
        characters,
        shards(index, characters),
        inPackages("CharacterFactory", index, outside),
        inPackages("CharacterTemplates", index, withTemplates),
        inPackages("CharacterTools", index, withTools, IndexLayout::tools),
        BankMethod.of(characters),
        SourceText.generated(content.isMarkable()));
  }

  /** The shard that holds the definition with an id, or the id of a name. */
  static int shardOf(String key, int shards) {
    return (key.hashCode() & 0x7fffffff) % shards;
  }

  /**
   * Whether definitions are kept as texts, and all of them in a resource besides: opening one costs
   * a JVM 10 to 30 milliseconds, and running as much code as a large cast has costs more.
   */
  boolean isPacked() {
    return characters.size() > MOST_IN_CODE;
  }

  private static List<Shard> shards(ClassName index, List<CharacterDeclaration> characters) {
    int count = Math.max(1, (characters.size() + AVERAGE_IN_A_SHARD - 1) / AVERAGE_IN_A_SHARD);
    List<Shard> shards = shards(index, characters, count);
    int most = MOST_SHARDS_A_CHARACTER * characters.size();
    while (count < most && isOneTooLarge(shards)) {
      count += 1 + count / 16;
      shards = shards(index, characters, count);
    }
    return shards;
  }

  /** A value takes no more than three of a class file's 65,535 constants. */
  private static boolean isOneTooLarge(List<Shard> shards) {
    for (Shard shard : shards) {
      int weight = 0;
      for (CharacterDeclaration character : shard.byId()) {
        weight += character.weight();
      }
      if (weight > HEAVIEST_SHARD
          || Math.max(shard.byId().size(), shard.byName().size()) > MOST_IN_A_SHARD) {
        return true;
      }
    }
    return false;
  }

  private static List<Shard> shards(
      ClassName index, List<CharacterDeclaration> characters, int count) {
    List<Shard> shards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ClassName type = index.peerClass(index.simpleName() + "Shard" + i);
      shards.add(new Shard(type, new ArrayList<>(), new ArrayList<>()));
    }
    for (CharacterDeclaration character : characters) {
      shards.get(shardOf(character.id().value(), count)).byId().add(character);
      shards.get(shardOf(character.name().value(), count)).byName().add(character);
    }
    return shards;
  }

  private static int tools(CharacterDeclaration character) {
    return character.callableTools().size();
  }

  private static List<Factory> inPackages(
      String name, ClassName index, List<CharacterDeclaration> characters) {
    return inPackages(name, index, characters, character -> 1);
  }

  private static List<Factory> inPackages(
      String name,
      ClassName index,
      List<CharacterDeclaration> characters,
      ToIntFunction<CharacterDeclaration> weight) {
    Map<String, List<CharacterDeclaration>> byPackage = new TreeMap<>();
    for (CharacterDeclaration character : characters) {
      byPackage
          .computeIfAbsent(character.type().packageName(), absent -> new ArrayList<>())
          .add(character);
    }
    List<Factory> factories = new ArrayList<>();
    for (Map.Entry<String, List<CharacterDeclaration>> inPackage : byPackage.entrySet()) {
      String packageName = inPackage.getKey();
      List<CharacterDeclaration> all = inPackage.getValue();
      int part = 0;
      for (int from = 0, to; from < all.size(); from = to, part++) {
        to = endOfPart(all, from, weight);
        ClassName type = ClassName.get(packageName, nameIn(packageName, name, index, part));
        factories.add(new Factory(type, all.subList(from, to)));
      }
    }
    return factories;
  }

  private static int endOfPart(
      List<CharacterDeclaration> characters,
      int from,
      ToIntFunction<CharacterDeclaration> weightOf) {
    int to = from + 1;
    int weight = weightOf.applyAsInt(characters.get(from));
    while (to < characters.size()) {
      weight += weightOf.applyAsInt(characters.get(to));
      if (weight > HEAVIEST_FACTORY) {
        break;
      }
      to++;
    }
    return to;
  }

  /**
   * The index's name is part of it: with equal names, two banks that have characters in one package
   * would share it. So is the package: of equal names the index could import but one, and in the
   * qualified name of another, {@code id.guests.CharacterFactory}, a variable or a class {@code id}
   * hides the package.
   */
  private static String nameIn(String packageName, String name, ClassName index, int part) {
    String owner = index.canonicalName() + " " + packageName;
    return "%s_%08x%s".formatted(name, owner.hashCode(), part == 0 ? "" : "_" + part);
  }
}
