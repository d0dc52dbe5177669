package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.DeclaredModule;
import java.util.List;

/** A rule about the characters of a module together. */
interface ModuleCheck {

  List<Issue> check(DeclaredModule module);
}
