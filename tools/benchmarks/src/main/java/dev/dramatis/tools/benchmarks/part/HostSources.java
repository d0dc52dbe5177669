package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The classes of a host without characters of its own. */
final class HostSources {

  private static final int CLASSES = 50;

  private HostSources() {}

  /** Returns fifty classes of forty lines. */
  static List<SourceFile> withoutCast() {
    List<SourceFile> files = new ArrayList<>();
    for (int number = 0; number < CLASSES; number++) {
      files.add(new SourceFile("host/Orders%d.java".formatted(number), source(number)));
    }
    return List.copyOf(files);
  }

  /** Returns the same, and a class that declares the cast. */
  static List<SourceFile> withCast() {
    List<SourceFile> files = new ArrayList<>(withoutCast());
    files.add(
        new SourceFile(
            "host/Voices.java",
            "package host;\n\n@dev.dramatis.annotation.Cast\nfinal class Voices {}\n"));
    return List.copyOf(files);
  }

  private static String source(int number) {
    return """
        package host;

        import java.time.Instant;
        import java.util.ArrayList;
        import java.util.Comparator;
        import java.util.List;
        import java.util.Map;
        import java.util.Optional;
        import java.util.TreeMap;
        import java.util.stream.Collectors;

        public final class Orders%1$d {

          public record Order(String id, String customer, int cents, Instant placed) {}

          private final Map<String, Order> orders = new TreeMap<>();

          public void place(String id, String customer, int cents) {
            if (cents <= 0) {
              throw new IllegalArgumentException("order " + id + " of " + customer + " is free");
            }
            orders.put(id, new Order(id, customer, cents, Instant.now()));
          }

          public Optional<Order> find(String id) {
            return Optional.ofNullable(orders.get(id));
          }

          public Map<String, Integer> centsByCustomer() {
            return orders.values().stream()
                .collect(Collectors.groupingBy(Order::customer, Collectors.summingInt(Order::cents)));
          }

          public List<Order> largest(int count) {
            List<Order> sorted = new ArrayList<>(orders.values());
            sorted.sort(Comparator.comparingInt(Order::cents).reversed().thenComparing(Order::id));
            return List.copyOf(sorted.subList(0, Math.min(count, sorted.size())));
          }
        }
        """
        .formatted(number);
  }
}
