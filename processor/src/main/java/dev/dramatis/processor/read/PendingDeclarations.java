package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Issue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * What the rounds of a compile have declared and no round has dealt with yet. It is kept by name,
 * because an element is of use in its own round only.
 *
 * @param characters the character classes
 * @param kinds the annotation types that are bound to records
 * @param withoutCharacter the classes without {@code @Character} that carry an annotation of a kind
 * @param withTools the other classes without it that have a tool
 * @param banks the packages with {@code @Bank}
 * @param casts the classes and packages with {@code @Cast}
 * @param earlierCharacters the character classes that a round has dealt with
 * @param modules the modules whose {@code module-info} is compiled along
 * @param hasNewTypes whether the newest round has brought any type that is not of our own making
 * @param issues what the newest round cannot leave to a later one, which would not find the class
 */
public record PendingDeclarations(
    Set<DeclaredName> characters,
    Set<DeclaredName> kinds,
    Set<DeclaredName> withoutCharacter,
    Set<DeclaredName> withTools,
    Set<DeclaredName> banks,
    Set<DeclaredName> casts,
    Set<DeclaredName> earlierCharacters,
    Set<String> modules,
    boolean hasNewTypes,
    List<Issue> issues) {

  /** Returns what is pending before the first round. */
  public static PendingDeclarations none() {
    return new PendingDeclarations(
        Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false,
        List.of());
  }

  /** Returns what is pending when a round has dealt with all of it. */
  public PendingDeclarations done() {
    Set<DeclaredName> dealtWith = new LinkedHashSet<>(earlierCharacters);
    dealtWith.addAll(characters);
    return new PendingDeclarations(
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        dealtWith,
        modules,
        hasNewTypes,
        List.of());
  }

  /** Returns the names of the modules that have characters or a cast. */
  public Set<String> declaringModules() {
    Set<String> modules = new TreeSet<>();
    for (Set<DeclaredName> declared : List.of(characters, casts)) {
      for (DeclaredName each : declared) {
        modules.add(each.moduleName());
      }
    }
    return modules;
  }

  /** Returns the packages with {@code @Bank} in this round. */
  public List<PackageElement> bankPackages(Elements elements) {
    List<PackageElement> packages = new ArrayList<>();
    for (DeclaredName bank : banks) {
      PackageElement named = bank.packageElement(elements);
      if (named != null) {
        packages.add(named);
      }
    }
    return packages;
  }
}
