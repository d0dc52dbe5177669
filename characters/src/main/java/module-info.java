/**
 * The cast that ships with Dramatis.
 *
 * <p>The characters themselves are package-private: a host meets them through a {@link
 * dev.dramatis.CharacterRegistry}. A reader starts at the packages' folders, one file a character.
 */
module dev.dramatis.characters {
  requires transitive dev.dramatis.runtime;
  requires static org.jspecify;

  exports dev.dramatis.characters;

  provides dev.dramatis.spi.CharacterBank with
      dev.dramatis.characters.CharacterIndex;
}
