package contract;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.annotation.Cast;
import java.util.List;
import java.util.function.Supplier;

/** A host of an earlier release, with the cast that was generated for it. */
@Cast(
    perSession = {List.class, Runnable.class},
    tools = {"waiter:*", "scorer:answer"})
public final class Host implements Supplier<CharacterRegistry> {

  @Override
  public CharacterRegistry get() {
    return CharacterCast.builder().load();
  }

  /** Returns the options of a session whose bookings are added to a list. */
  public static SessionOptions options(List<String> bookings) {
    return CharacterCast.options(bookings, null).build();
  }
}
