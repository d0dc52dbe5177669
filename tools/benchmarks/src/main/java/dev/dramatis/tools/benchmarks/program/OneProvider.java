package dev.dramatis.tools.benchmarks.program;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import java.util.List;

/**
 * A program that finds one provider with {@code java.util.ServiceLoader}: the time that {@code
 * CharacterRegistry.load()} may cost more than {@code of(…)}. It asks to the end, as who wants
 * every provider has to, on a class path with the same jars as Dramatis has.
 */
public final class OneProvider implements Program {

  @Override
  public String name() {
    return "ServiceLoader, one provider";
  }

  @Override
  public List<String> libraries() {
    return List.of(Coordinates.of("dramatis-runtime"));
  }

  @Override
  public List<String> processors() {
    return List.of();
  }

  @Override
  public List<SourceFile> sources(List<CastMember> cast) {
    return List.of(
        Outcome.source(),
        new SourceFile("bench/Bank.java", "package bench;\n\npublic interface Bank {}\n"),
        new SourceFile(
            "bench/OneBank.java",
            "package bench;\n\npublic final class OneBank implements Bank {}\n"),
        new SourceFile("META-INF/services/bench.Bank", "bench.OneBank\n"),
        new SourceFile("bench/OneProvider.java", main()));
  }

  private static String main() {
    return """
    package bench;

    import java.util.ServiceLoader;

    final class OneProvider {
      public static void main(String[] args) {
        long start = System.nanoTime();
        int found = 0;
        for (Bank bank : ServiceLoader.load(Bank.class)) {
          found++;
        }
        Outcome.print(System.nanoTime() - start, found, args);
      }
    }
    """;
  }

  @Override
  public String mainClass() {
    return "bench.OneProvider";
  }

  @Override
  public long check(List<CastMember> cast, CastMember target) {
    return 1;
  }
}
