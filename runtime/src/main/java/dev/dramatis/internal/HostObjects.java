package dev.dramatis.internal;

import dev.dramatis.LoadError;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The host objects of a registry, and the types that come with each session. A need is met by a
 * type of exactly its name. Immutable.
 */
public final class HostObjects {

  private final Map<Class<?>, Object> objects;
  private final @Nullable List<Class<?>> perSession;

  /**
   * Makes the host objects.
   *
   * @param objects by the types under which prompt code asks for them
   * @param perSession null if every type may come with a session
   */
  public HostObjects(Map<Class<?>, Object> objects, @Nullable List<Class<?>> perSession) {
    this.objects = Map.copyOf(objects);
    this.perSession = perSession == null ? null : List.copyOf(perSession);
  }

  /** Returns these objects with those of a session, which replace those of the same type. */
  public Map<Class<?>, Object> with(Map<Class<?>, Object> ofSession) {
    if (objects.isEmpty() || ofSession.isEmpty()) {
      return objects.isEmpty() ? ofSession : objects;
    }
    Map<Class<?>, Object> all = new HashMap<>(objects);
    all.putAll(ofSession);
    return all;
  }

  /**
   * Returns the error of a character whose needs the host does not provide; null if there is none.
   */
  @Nullable LoadError missing(CharacterDefinition character) {
    if (perSession == null || character.needs().isEmpty()) {
      return null;
    }
    List<Class<?>> provided = new ArrayList<>(objects.keySet());
    provided.addAll(perSession);
    for (Need need : character.needs()) {
      String problem = problem(need, provided);
      if (problem != null) {
        return LoadError.of(
            LoadError.Type.MISSING_NEED,
            character.bank(),
            character.id(),
            problem
                + "; call with(%1$s.class, …) on the registry's builder, or perSession(%1$s.class) if each session has its own"
                    .formatted(need.simpleName()));
      }
    }
    return null;
  }

  /**
   * Returns the required need that a session does not meet, in words; null if there is none.
   *
   * @param given all objects of the session
   */
  public static @Nullable String missing(
      CharacterDefinition character, Map<Class<?>, Object> given) {
    for (Need need : character.needs()) {
      String problem = need.isOptional() ? null : problem(need, given.keySet());
      if (problem != null) {
        return problem
            + "; pass one with SessionOptions.builder().with(%s.class, …)"
                .formatted(need.simpleName());
      }
    }
    return null;
  }

  /**
   * Returns why a need is not met, in words; null if it is. A subtype does not meet it, which would
   * stay unnoticed where the need is optional.
   */
  private static @Nullable String problem(Need need, Iterable<Class<?>> provided) {
    Class<?> subtype = null;
    for (Class<?> type : provided) {
      if (type.getName().equals(need.className())) {
        return null;
      }
      if (isSubtype(type, need.className())) {
        subtype = type;
      }
    }
    if (subtype != null) {
      return "it asks for %s, and the host gives one as %s"
          .formatted(need.className(), subtype.getName());
    }
    return need.isOptional() ? null : "the host gives no " + need.className();
  }

  private static boolean isSubtype(@Nullable Class<?> type, String name) {
    if (type == null) {
      return false;
    }
    if (type.getName().equals(name)) {
      return true;
    }
    for (Class<?> implemented : type.getInterfaces()) {
      if (isSubtype(implemented, name)) {
        return true;
      }
    }
    return isSubtype(type.getSuperclass(), name);
  }
}
