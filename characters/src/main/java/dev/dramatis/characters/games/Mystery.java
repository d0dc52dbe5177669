package dev.dramatis.characters.games;

import dev.dramatis.character.PromptContext;
import java.util.List;

/** A theft that {@link SergeantVane} reports: four suspects were there, and one of them did it. */
record Mystery(
    String treasure, String scene, List<Suspect> suspects, Suspect culprit, String motive) {

  /**
   * A person who may have committed the theft.
   *
   * @param name name and trade
   * @param trace what such a person leaves behind
   */
  record Suspect(String name, String trace) {}

  private record Theft(String treasure, String scene) {}

  private static final List<Suspect> SUSPECTS =
      List.of(
          new Suspect("Ada Quill the librarian", "a blot of violet ink"),
          new Suspect("Bruno Falk the pastry cook", "a dusting of icing sugar"),
          new Suspect("Colonel Thistle the fencing master", "a scratch as fine as a needle"),
          new Suspect("Dolores Vega the opera singer", "a scent of honey and eucalyptus"),
          new Suspect("Emil Hart the clockmaker", "a brass screw smaller than a grain of rice"),
          new Suspect("Flora Penrose the botanist", "a crushed leaf of fern"),
          new Suspect("Gus Larkin the ferryman", "a thumbprint in tar"),
          new Suspect("Hester Moon the photographer", "a stain of silver salts"));

  private static final List<Theft> THEFTS =
      List.of(
          new Theft("the emerald compass", "the old observatory"),
          new Theft("the prize orchid", "the winter garden of the Grand Hotel"),
          new Theft("the silver trumpet", "the dressing rooms of the concert hall"),
          new Theft("the only map of the smugglers' tunnels", "the town archive"),
          new Theft("the secret recipe for the harvest cake", "the kitchen of the manor"));

  private static final List<String> MOTIVES =
      List.of(
          "to settle an old debt before anyone heard of it",
          "to give it back to the family it was once taken from",
          "to win a bet that had gone too far",
          "to have it admired at last instead of locked away");

  /** Returns a theft drawn at random; the same seed gives the same theft. */
  static Mystery draw(PromptContext context) {
    Theft theft = context.pick(THEFTS);
    List<Suspect> suspects = context.pick(4, SUSPECTS);
    return new Mystery(
        theft.treasure(), theft.scene(), suspects, context.pick(suspects), context.pick(MOTIVES));
  }

  /** Returns the suspects' names as part of a sentence. */
  String lineUp() {
    List<String> names = suspects.stream().map(Suspect::name).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
