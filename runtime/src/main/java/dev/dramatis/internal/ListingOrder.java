package dev.dramatis.internal;

import dev.dramatis.character.CharacterDefinition;
import java.util.Comparator;

/**
 * The comparator by order and then by id. It is a class, because the first lambda of a JVM is slow
 * to make.
 */
final class ListingOrder implements Comparator<CharacterDefinition> {

  static final ListingOrder INSTANCE = new ListingOrder();

  private ListingOrder() {}

  @Override
  public int compare(CharacterDefinition one, CharacterDefinition other) {
    int byOrder = Long.compare(place(one), place(other));
    return byOrder != 0 ? byOrder : one.id().compareTo(other.id());
  }

  /** Returns the place; beyond every int for a character without one. */
  private static long place(CharacterDefinition character) {
    return character.order().isPresent() ? character.order().getAsInt() : Long.MAX_VALUE;
  }
}
