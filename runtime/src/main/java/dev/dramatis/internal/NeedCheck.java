package dev.dramatis.internal;

import dev.dramatis.LoadError;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The check of a character's needs. A need is met by a type of exactly its name. */
public final class NeedCheck {

  private NeedCheck() {}

  /**
   * Returns the error of a character whose needs the host does not provide; null if there is none.
   *
   * @param provided the types of what the host gives to the registry or to each session
   */
  static @Nullable LoadError missing(CharacterDefinition character, List<Class<?>> provided) {
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
