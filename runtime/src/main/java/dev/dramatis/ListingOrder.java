package dev.dramatis;

import java.util.Comparator;

/** By order and then by id. A class, because a first listing would wait for lambdas to be made. */
final class ListingOrder implements Comparator<CharacterDefinition> {

  static final ListingOrder INSTANCE = new ListingOrder();

  private ListingOrder() {}

  @Override
  public int compare(CharacterDefinition one, CharacterDefinition other) {
    int byOrder = Integer.compare(one.order(), other.order());
    return byOrder != 0 ? byOrder : one.id().compareTo(other.id());
  }
}
