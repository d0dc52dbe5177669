package dev.dramatis.processor.bank;

import dev.dramatis.processor.read.Modules;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Which modules can have a bank at all: those that require the runtime, themselves or through
 * others, as its code does not compile without. Javac says of an automatic module that it requires
 * every other one.
 */
final class BankModules {

  private static final String RUNTIME = "dev.dramatis.runtime";

  private final boolean isRuntimeOne;
  private final Map<String, Boolean> known = new HashMap<>();

  BankModules(Elements elements) {
    this.isRuntimeOne = elements.getModuleElement(RUNTIME) != null;
  }

  /** Without a module of that name the runtime is on the class path, which says nothing. */
  boolean canHaveBank(ModuleElement module) {
    return !isRuntimeOne || requiresRuntime(module);
  }

  private boolean requiresRuntime(ModuleElement module) {
    String name = module.getQualifiedName().toString();
    Boolean answer = known.get(name);
    if (answer == null) {
      Map<String, ModuleElement> required = required(module);
      known.put(name, required.containsKey(RUNTIME));
      answer = required.containsKey(RUNTIME) || requiresRuntime(required.values());
      known.put(name, answer);
    }
    return answer;
  }

  private boolean requiresRuntime(Collection<ModuleElement> modules) {
    for (ModuleElement module : modules) {
      if (requiresRuntime(module)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, ModuleElement> required(ModuleElement module) {
    Map<String, ModuleElement> required = new HashMap<>();
    for (RequiresDirective directive : ElementFilter.requiresIn(module.getDirectives())) {
      ModuleElement dependency = directive.getDependency();
      String name = dependency.getQualifiedName().toString();
      if (!Modules.isOfTheJdk(name)) {
        required.put(name, dependency);
      }
    }
    return required;
  }
}
