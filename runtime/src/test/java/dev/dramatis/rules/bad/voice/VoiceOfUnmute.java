package dev.dramatis.rules.bad.voice;

import dev.dramatis.unmute.VoiceList;

/** A kind of voice that knows a wire format. */
public interface VoiceOfUnmute {

  VoiceList list();
}
