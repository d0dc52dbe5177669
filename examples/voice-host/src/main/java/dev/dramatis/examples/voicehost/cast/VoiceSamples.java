package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.config.SamplesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The samples of a cast's voices that browsers can play. Those of a folder are found once, when the
 * host starts, and nothing else of the folder is served.
 */
public final class VoiceSamples {

  /** The path of the samples in a folder, with the voice's path as its end. */
  public static final String PATH = "/samples/<voice>";

  private static final Logger LOGGER = LoggerFactory.getLogger(VoiceSamples.class);

  private static final Map<String, String> TYPES =
      Map.of(
          "wav", "audio/wav",
          "mp3", "audio/mpeg",
          "ogg", "audio/ogg",
          "opus", "audio/ogg",
          "flac", "audio/flac",
          "m4a", "audio/mp4");

  private final Map<String, Path> files;
  private final @Nullable URI web;

  private VoiceSamples(Map<String, Path> files, @Nullable URI web) {
    this.files = files;
    this.web = web;
  }

  /** Returns the samples of the voices of all characters, listed or not. */
  public static VoiceSamples of(CharacterRegistry cast, Optional<SamplesConfig> place) {
    if (place.isEmpty()) {
      return new VoiceSamples(Map.of(), null);
    }
    if (place.get() instanceof SamplesConfig.Web web) {
      return new VoiceSamples(Map.of(), web.address());
    }
    Collection<String> voices = new TreeSet<>();
    for (CharacterDefinition character : cast.definitions()) {
      voices.add(character.voice().voice());
    }
    return new VoiceSamples(found(voices, ((SamplesConfig.Folder) place.get()).path()), null);
  }

  private static Map<String, Path> found(Collection<String> voices, Path folder) {
    Map<String, Path> files = new TreeMap<>();
    for (String voice : voices) {
      find(voice, folder).ifPresent(file -> files.put(voice, file));
    }
    if (files.isEmpty() && !voices.isEmpty()) {
      LOGGER.warn(
          "The folder of DRAMATIS_VOICE_SAMPLES has a sample of no voice; put one there at its path,"
              + " such as {}.",
          voices.iterator().next());
    }
    return files;
  }

  /** Returns the file of a voice, symbolic links resolved, if it is inside the folder. */
  private static Optional<Path> find(String voice, Path folder) {
    try {
      Path file = folder.resolve(voice).toRealPath();
      boolean isSample =
          isPlayable(voice) && file.startsWith(folder.toRealPath()) && Files.isRegularFile(file);
      return isSample ? Optional.of(file) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty(); // a voice without a sample is shown without one
    }
  }

  private static boolean isPlayable(String voice) {
    return TYPES.containsKey(ending(voice));
  }

  private static String ending(String voice) {
    return voice.substring(voice.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns the address of a voice's sample; null if there is none. */
  public @Nullable String href(String voice) {
    if (web != null) {
      return isPlayable(voice) ? web + encoded(voice) : null;
    }
    return files.containsKey(voice) ? "/samples/" + encoded(voice) : null;
  }

  private static String encoded(String voice) {
    try {
      return new URI(null, null, "/" + voice, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(voice, e);
    }
  }

  /** Returns the origin of the samples, as a Content-Security-Policy names it; empty for none. */
  public Optional<String> source() {
    if (web != null) {
      return Optional.of(web.getScheme() + "://" + web.getRawAuthority());
    }
    return files.isEmpty() ? Optional.empty() : Optional.of("'self'");
  }

  /** Answers {@link #PATH} with a sample, or with the part of it that the request asks for. */
  public void send(Context ctx) throws IOException {
    String voice = ctx.pathParam("voice");
    Path file = files.get(voice);
    if (file == null) {
      throw new NotFoundResponse();
    }
    ctx.header("Cache-Control", "no-cache");
    ctx.writeSeekableStream(
        Files.newInputStream(file), TYPES.getOrDefault(ending(voice), ""), Files.size(file));
  }
}
