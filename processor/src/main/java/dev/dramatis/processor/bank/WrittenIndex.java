package dev.dramatis.processor.bank;

import dev.dramatis.processor.generate.BankContent;
import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.read.Modules;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/**
 * An index that was generated, on its way to hosts.
 *
 * @param bank the bank, as a later compile sees it; empty where none can be written
 * @param module the name of the module whose {@code module-info} should provide it; empty where
 *     none is compiled along, or a character accepts that it does not
 * @param classes the canonical names of its character classes, which the next round looks at again
 */
public record WrittenIndex(
    Optional<VisibleBank> bank, Optional<String> module, Set<String> classes) {

  /** Returns no index, where none can be written. */
  public static WrittenIndex none() {
    return new WrittenIndex(Optional.empty(), Optional.empty(), Set.of());
  }

  /**
   * Returns the index of a bank.
   *
   * @param modules the modules that are compiled along
   */
  public static WrittenIndex of(
      BankContent content, GeneratedBank bank, DeclaredModule module, Set<String> modules) {
    boolean isToProvide =
        modules.contains(module.name()) && !module.allows(Message.MISSING_PROVIDES.id());
    return new WrittenIndex(
        Optional.of(BankPlan.visible(content, bank, module.name())),
        isToProvide ? Optional.of(module.name()) : Optional.empty(),
        bank.classes());
  }

  /**
   * Returns an issue if the module does not provide the index. This is to be asked in the round
   * after it was written: asked before, javac 17 takes the missing class of {@code provides} for an
   * error for good.
   */
  public Optional<Issue> missingProvides(Elements elements) {
    String className = bank.isPresent() ? bank.get().index() : "";
    ModuleElement element = module.isPresent() ? elements.getModuleElement(module.get()) : null;
    if (element == null || Modules.providedIndexes(element).contains(className)) {
      return Optional.empty();
    }
    return Optional.of(
        Message.MISSING_PROVIDES.about(
            element.getQualifiedName().toString(),
            SourcePosition.of(element),
            element.getQualifiedName(),
            className));
  }

  /** Returns the same index, whose module and classes are not to be asked again. */
  public WrittenIndex checked() {
    return new WrittenIndex(bank, Optional.empty(), Set.of());
  }
}
