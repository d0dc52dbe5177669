package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.DeclaredCast;
import java.util.List;

/** A rule about the cast of a host. */
interface CastCheck {

  List<Issue> check(DeclaredCast cast);
}
