package contract;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.annotation.Cast;
import dev.dramatis.prompt.UserProfile;
import java.time.Clock;
import java.util.function.Supplier;

/** A host of an earlier release, with the cast that was generated for it. */
@Cast(provides = Clock.class, perSession = UserProfile.class, exclude = "contract:left-out")
public final class Host implements Supplier<CharacterRegistry> {

  @Override
  public CharacterRegistry get() {
    return CharacterCast.builder().with(Clock.class, Clock.systemUTC()).load();
  }

  public static SessionOptions options(String firstName) {
    return CharacterCast.options(UserProfile.builder().firstName(firstName).build()).build();
  }
}
