package dev.dramatis.characters;

import dev.dramatis.CharacterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that writes where it runs, and the fingerprint of each character. */
final class Fingerprints {

  private Fingerprints() {}

  public static void main(String[] args) throws IOException {
    List<String> lines = new ArrayList<>(List.of(Resumer.place()));
    lines.addAll(ofTheCast());
    Files.write(Path.of(args[0]), lines);
  }

  static List<String> ofTheCast() {
    return CharacterRegistry.of(new CharacterIndex()).definitions().stream()
        .map(character -> character.id() + " " + character.fingerprint())
        .toList();
  }
}
