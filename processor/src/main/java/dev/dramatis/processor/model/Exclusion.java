package dev.dramatis.processor.model;

import dev.dramatis.processor.model.VisibleBank.Entry;
import java.util.List;

/**
 * A character to leave out, as a host writes it: {@code beta:gus} or {@code com.acme.beta.Gus}.
 *
 * @param bank what the bank is called; empty where a class is named
 * @param character its id, or the canonical name of its class
 */
public record Exclusion(String bank, String character) {

  /** A character of a bank. */
  public record Match(VisibleBank bank, Entry entry) {

    /**
     * Returns what to write to leave it out: the bank's name and the id, unless another bank of
     * these has that name too.
     */
    public String text(List<VisibleBank> banks) {
      boolean isOnlyOne = banks.stream().filter(other -> other.isCalled(bank.name())).count() <= 1;
      return isOnlyOne && bank.name().chars().noneMatch(c -> c == '"' || c == '\\')
          ? bank.name() + ":" + entry.id()
          : entry.type();
    }
  }

  /** Reads what a host writes. A bank's name may have colons; an id has none. */
  public static Exclusion of(String text) {
    int colon = text.lastIndexOf(':');
    return new Exclusion(text.substring(0, Math.max(0, colon)), text.substring(colon + 1));
  }

  /** Returns the characters that it means: one, unless it is wrong. */
  public List<Match> in(List<VisibleBank> banks) {
    return banks.stream().flatMap(VisibleBank::characters).filter(this::means).toList();
  }

  private boolean means(Match candidate) {
    return bank.isEmpty()
        ? candidate.entry().type().equals(character)
        : candidate.entry().id().equals(character) && candidate.bank().isCalled(bank);
  }
}
