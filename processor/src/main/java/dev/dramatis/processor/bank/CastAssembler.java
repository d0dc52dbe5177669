package dev.dramatis.processor.bank;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.processor.model.CastSelection;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.read.RuntimeVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Assembles the cast of a host from the banks that its compile sees. */
public final class CastAssembler {

  private final Elements elements;
  private final CompilerOutput output;
  private final VisibleBanks banks;

  public CastAssembler(Elements elements, CompilerOutput output, VisibleBanks banks) {
    this.elements = elements;
    this.output = output;
    this.banks = banks;
  }

  /**
   * Returns the cast.
   *
   * @param written the bank of the module, if this compile writes it; else that of an earlier
   *     compile is the module's
   * @param compiled the canonical names of the character classes that this compile compiles
   */
  public DeclaredCast assemble(
      CastDeclaration declaration, Optional<VisibleBank> written, Set<String> compiled) {
    ModuleElement module =
        declaration.module().isEmpty() ? null : elements.getModuleElement(declaration.module());
    VisibleBanks.Found found = banks.find(module, output);
    Map<Boolean, List<VisibleBank>> byOwner =
        found.banks().stream().collect(partitioningBy(output::has));
    Optional<VisibleBank> own =
        written.or(
            () ->
                byOwner.getOrDefault(true, List.of()).stream()
                    .filter(banks::hasIndex)
                    .findFirst()
                    .filter(bank -> compiled.isEmpty()));
    List<VisibleBank> others = byOwner.getOrDefault(false, List.of());
    List<VisibleBank> otherFormats =
        Stream.concat(found.otherFormats().stream(), others.stream())
            .filter(bank -> !bank.isReadable())
            .toList();
    List<VisibleBank> readable = others.stream().filter(VisibleBank::isReadable).toList();
    Map<Boolean, List<VisibleBank>> byIndex =
        readable.stream().collect(partitioningBy(banks::hasIndex));
    List<VisibleBank> there =
        Stream.concat(byIndex.getOrDefault(true, List.of()).stream(), own.stream()).toList();
    return new DeclaredCast(
        declaration,
        there,
        CastSelection.of(declaration, there),
        own,
        compiled,
        otherFormats,
        byIndex.getOrDefault(false, List.of()),
        found.unreadable(),
        hidden(module, readable),
        RuntimeVersion.of(elements));
  }

  /**
   * Returns the indexes whose package the host's module does not see: their modules do not export
   * it, or the host does not read them.
   */
  private Set<String> hidden(@Nullable ModuleElement host, List<VisibleBank> others) {
    return host == null
        ? Set.of()
        : others.stream()
            .map(VisibleBank::index)
            .filter(index -> elements.getTypeElement(host, index) == null)
            .collect(toSet());
  }
}
