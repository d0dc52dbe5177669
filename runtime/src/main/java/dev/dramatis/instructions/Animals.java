package dev.dramatis.instructions;

import java.util.List;

/** The built-in animals to guess. A class of its own, so that it is loaded only if it is used. */
final class Animals {

  /** The animals that most people find with ten questions. */
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

  /** The animals that most people know and few think of. */
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
