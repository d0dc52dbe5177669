package dev.dramatis.tools.benchmarks.program;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import java.util.List;

/** A program that does nothing: the cost of a JVM alone. */
public final class EmptyMain implements Program {

  @Override
  public String name() {
    return "Empty main";
  }

  @Override
  public List<String> libraries() {
    return List.of();
  }

  @Override
  public List<String> processors() {
    return List.of();
  }

  @Override
  public List<SourceFile> sources(List<CastMember> cast) {
    String main =
        """
        package bench;

        final class EmptyMain {
          public static void main(String[] args) {
            long start = System.nanoTime();
            Outcome.print(System.nanoTime() - start, 0, args);
          }
        }
        """;
    return List.of(Outcome.source(), new SourceFile("bench/EmptyMain.java", main));
  }

  @Override
  public String mainClass() {
    return "bench.EmptyMain";
  }

  @Override
  public long check(List<CastMember> cast, CastMember target) {
    return 0;
  }
}
