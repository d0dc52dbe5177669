package dev.dramatis.examples.voicehost.chat;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A map with a bounded number of places. When all are taken, an owner of more than a tenth of them
 * loses the one that it used least recently, so that no owner can drive the others out. A value
 * that is not used for some time is gone. Thread-safe.
 */
final class SharedPlaces {

  private static final int SHARE = 10;

  private final int most;
  private final long idleNanos;
  private final LongSupplier nanoTime;

  /** The one used least recently comes first. */
  private final Map<String, Place> places = new LinkedHashMap<>(16, 0.75f, true);

  private final Map<String, Set<String>> keysBySharer = new HashMap<>();
  private final Set<String> aboveShare = new LinkedHashSet<>();

  private record Place(String value, String sharer, long usedNanos) {}

  SharedPlaces(int most, Duration idle, LongSupplier nanoTime) {
    this.most = most;
    this.idleNanos = idle.toNanos();
    this.nanoTime = nanoTime;
  }

  /** Returns the value of a key; null if it has none. */
  synchronized @Nullable String find(String key) {
    removeIdle();
    Place place = places.get(key);
    if (place == null) {
      return null;
    }
    put(key, place.value(), place.sharer());
    return place.value();
  }

  synchronized void put(String key, String value, String sharer) {
    remove(key);
    places.put(key, new Place(value, sharer, nanoTime.getAsLong()));
    Set<String> keys = keysBySharer.computeIfAbsent(sharer, any -> new LinkedHashSet<>());
    keys.add(key);
    if (keys.size() > most / SHARE) {
      aboveShare.add(sharer);
    }
    removeIdle();
    if (places.size() > most) {
      remove(leastRecent());
    }
  }

  private void removeIdle() {
    long now = nanoTime.getAsLong();
    while (!places.isEmpty()) {
      Map.Entry<String, Place> oldest = places.entrySet().iterator().next();
      if (now - oldest.getValue().usedNanos() <= idleNanos) {
        return;
      }
      remove(oldest.getKey());
    }
  }

  private String leastRecent() {
    Set<String> keys =
        aboveShare.isEmpty()
            ? places.keySet()
            : keysBySharer.getOrDefault(aboveShare.iterator().next(), places.keySet());
    return keys.iterator().next();
  }

  private void remove(String key) {
    Place place = places.remove(key);
    if (place == null) {
      return;
    }
    Set<String> keys = keysBySharer.getOrDefault(place.sharer(), Set.of());
    keys.remove(key);
    if (keys.size() <= most / SHARE) {
      aboveShare.remove(place.sharer());
    }
    if (keys.isEmpty()) {
      keysBySharer.remove(place.sharer());
    }
  }
}
