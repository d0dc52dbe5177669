package dev.dramatis.processor.check;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.model.Cast;
import java.util.List;

/** A rule about the characters of a module together. */
interface CastCheck {

  List<Issue> check(Cast cast);
}
