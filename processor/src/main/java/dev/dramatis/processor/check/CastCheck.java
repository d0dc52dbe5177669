package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.Cast;
import java.util.List;

/** A rule about the characters of a module together. */
interface CastCheck {

  List<Issue> check(Cast cast);
}
