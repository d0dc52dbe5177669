package dev.dramatis.tools.cli.diff;

import dev.dramatis.character.Attribution;
import dev.dramatis.character.License;
import dev.dramatis.character.VoiceSource;
import dev.dramatis.voice.FileVoiceSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares voice sources: the voice, its license, and what else is known of it. */
final class Voices {

  /** Parts that have changes of their own. */
  private static final Set<String> COVERED =
      Set.of("path", "path on server", "license", "sound license");

  private Voices() {}

  static List<Change> between(VoiceSource before, VoiceSource after) {
    List<Change> changes = new ArrayList<>();
    String old = before.kind() + " " + before.voice();
    String now = after.kind() + " " + after.voice();
    if (!old.equals(now)) {
      boolean isSameKind = before.kind().equals(after.kind());
      changes.add(
          Change.risky(
              Aspect.VOICE,
              "voice",
              isSameKind ? before.voice() : old,
              isSameKind ? after.voice() : now));
    }
    addLicense(license(before), license(after), changes);
    Parts.of(before).differing(Parts.of(after), (name, was, is) -> addPart(name, was, is, changes));
    return changes;
  }

  private static @Nullable String license(VoiceSource voice) {
    return voice instanceof FileVoiceSource file
        ? file.license()
        : voice.attribution().map(Attribution::license).orElse(null);
  }

  private static void addLicense(
      @Nullable String before, @Nullable String after, List<Change> changes) {
    if (!Objects.equals(before, after)) {
      changes.add(new Change(Aspect.LICENSE, "license", isStricter(before, after), before, after));
    }
  }

  /**
   * Returns true if the new license asks for what the old one did not, or if it is less known. From
   * no license to a known one is no risk, because it is known now what was so before.
   */
  private static boolean isStricter(@Nullable String before, @Nullable String after) {
    Optional<License> now = Optional.ofNullable(after).flatMap(License::of);
    if (now.isEmpty()) {
      return true;
    }
    Optional<License> old = Optional.ofNullable(before).flatMap(License::of);
    return old.isPresent() && !terms(old.get()).containsAll(terms(now.get()));
  }

  /** Returns what a license asks for: {@code BY} and {@code NC} of {@code CC-BY-NC}. */
  private static Set<String> terms(License license) {
    return license == License.CC0 || license == License.PUBLIC_DOMAIN
        ? Set.of()
        : new HashSet<>(List.of(license.id().split("-")));
  }

  private static void addPart(
      String name, @Nullable String before, @Nullable String after, List<Change> changes) {
    if (!COVERED.contains(name)) {
      String subject = name.isEmpty() ? "voice" : "voice: " + name;
      changes.add(Change.of(Aspect.CREDIT, subject, before, after));
    }
  }
}
