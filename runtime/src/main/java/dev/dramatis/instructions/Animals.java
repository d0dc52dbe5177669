package dev.dramatis.instructions;

import java.util.List;

/**
 * The built-in animals to guess. Apart from {@link GuessAnimalInstructions}, so that they are
 * loaded only where they are used.
 */
final class Animals {

  /** Animals that most people find with ten questions. */
  static final List<String> EASY =
      List.of(
          "bear",
          "camel",
          "cat",
          "chicken",
          "cow",
          "crocodile",
          "dog",
          "dolphin",
          "duck",
          "elephant",
          "frog",
          "giraffe",
          "goat",
          "horse",
          "lion",
          "monkey",
          "mouse",
          "owl",
          "pig",
          "rabbit",
          "shark",
          "sheep",
          "snake",
          "tiger",
          "wolf",
          "zebra");

  /** Animals that everybody knows and few think of. */
  static final List<String> HARD =
      List.of(
          "armadillo",
          "axolotl",
          "badger",
          "barn swallow",
          "bumblebee",
          "dung beetle",
          "electric eel",
          "fruit bat",
          "gecko",
          "hermit crab",
          "hummingbird",
          "jellyfish",
          "kingfisher",
          "ladybird",
          "lemur",
          "manatee",
          "meerkat",
          "mole",
          "narwhal",
          "ostrich",
          "otter",
          "pelican",
          "praying mantis",
          "reindeer",
          "seahorse",
          "starfish",
          "stick insect",
          "tapir",
          "warthog",
          "woodpecker");

  private Animals() {}
}
