package dev.dramatis.tools.benchmarks.jmh;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationKey;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Resuming a session of the cast that ships from its ticket or its saved conversation, whose prompt
 * is the same, and using one that is held, beside opening one. What resuming adds is the hash of
 * the prompt, so that a cast with short personas would say little.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ResumeSession {

  private CharacterRegistry registry = CharacterRegistry.of();
  private String[] ids = {};
  private String[] tickets = {};
  private String[] saved = {};
  private ConversationKey[] keys = {};
  private CharacterSessions sessions = CharacterSessions.builder(registry).build();
  private int next;

  @Setup
  public void open() throws IOException {
    MeasuredCast cast = MeasuredCast.shipped();
    registry = cast.registry();
    ids = cast.shuffled().stream().map(one -> new String(one.id())).toArray(String[]::new);
    tickets = new String[ids.length];
    saved = new String[ids.length];
    keys = new ConversationKey[ids.length];
    sessions = CharacterSessions.builder(registry).build();
    for (int i = 0; i < ids.length; i++) {
      try (CharacterSession session = registry.open(ids[i])) {
        tickets[i] = session.ticket();
        saved[i] = session.saved();
      }
      keys[i] = ConversationKey.authenticated("visitor", ids[i], "conversation");
    }
    next = 0;
  }

  @Benchmark
  public String openSession() {
    try (CharacterSession session = registry.open(ids[next()])) {
      return session.systemPrompt();
    }
  }

  @Benchmark
  public String resumeTicket() {
    return resume(tickets[next()]);
  }

  @Benchmark
  public String resumeSaved() {
    return resume(saved[next()]);
  }

  @Benchmark
  public String heldSession() {
    return sessions.with(keys[next()], SessionOptions::defaults, CharacterSession::systemPrompt);
  }

  private String resume(String text) {
    try (CharacterSession session = registry.resume(text, SessionOptions.defaults())) {
      return session.systemPrompt();
    }
  }

  private int next() {
    int current = next;
    next = current + 1 == ids.length ? 0 : current + 1;
    return current;
  }
}
