package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.CharacterRegistry;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Answers {@code /v1/attributions}. */
public final class AttributionsApi {

  private final List<AttributedVoice> voices;

  public AttributionsApi(CharacterRegistry cast) {
    this.voices = Attributions.of(cast);
  }

  /** Every voice with its credit, and who speaks in it. */
  public void list(Context ctx) {
    ctx.json(Map.of("voices", voices));
  }
}
