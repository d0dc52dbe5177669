package dev.dramatis.processor.model;

import static java.util.stream.Collectors.toMap;

import dev.dramatis.processor.model.Exclusion.Match;
import dev.dramatis.processor.model.VisibleBank.Entry;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The banks that a host loads, and which of their characters.
 *
 * @param banks in the order that decides between duplicates at run time; each index once
 * @param excluded the ids that the host leaves out, by the class names of the indexes
 */
public record CastSelection(List<VisibleBank> banks, Map<String, Set<String>> excluded) {

  /** Returns what a host loads of the banks that its compile sees. */
  public static CastSelection of(CastDeclaration declaration, Collection<VisibleBank> visible) {
    List<VisibleBank> banks =
        List.copyOf(
            visible.stream()
                .filter(declaration::takes)
                .sorted(Comparator.comparing(VisibleBank::name).thenComparing(VisibleBank::index))
                .collect(
                    toMap(
                        VisibleBank::index,
                        bank -> bank,
                        (first, second) -> first,
                        LinkedHashMap::new))
                .values());
    Map<String, Set<String>> excluded = new TreeMap<>();
    for (Located<String> item : declaration.exclude()) {
      List<Match> matches = Exclusion.of(item.value()).in(banks);
      if (matches.size() == 1) {
        Match match = matches.get(0);
        excluded
            .computeIfAbsent(match.bank().index(), index -> new TreeSet<>())
            .add(match.entry().id());
      }
    }
    return new CastSelection(banks, excluded);
  }

  /** Returns the ids that the host leaves out of a bank, sorted. */
  public Set<String> excludedOf(VisibleBank bank) {
    return excluded.getOrDefault(bank.index(), Set.of());
  }

  /** Returns the characters that the host loads. */
  public Stream<Match> characters() {
    return banks.stream()
        .flatMap(VisibleBank::characters)
        .filter(match -> !excludedOf(match.bank()).contains(match.entry().id()));
  }

  /** Returns the banks with the characters that the host loads. */
  public List<VisibleBank> reduced() {
    return banks.stream().map(bank -> bank.with(entries(bank))).toList();
  }

  private List<Entry> entries(VisibleBank bank) {
    Set<String> without = excludedOf(bank);
    return without.isEmpty()
        ? bank.entries()
        : bank.entries().stream().filter(entry -> !without.contains(entry.id())).toList();
  }
}
