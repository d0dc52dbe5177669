package dev.dramatis.conversation;

/** An owner, or an address that stands for one, and the places that it has. */
final class Sharer {

  final String name;
  final HeldOrder released = new HeldOrder();
  int places;

  Sharer(String name) {
    this.name = name;
  }
}
