package dev.dramatis.examples.springboot;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.unmute.VoiceList;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints: the listed characters, one character, and a session. */
@RestController
@RequestMapping("/v1")
final class CharactersController {

  private final CharacterRegistry cast;
  private final SessionOptions options;

  CharactersController(CharacterRegistry cast, SessionOptions options) {
    this.cast = cast;
    this.options = options;
  }

  /** Returns the listed characters for clients of unmute; its frontend reads them in a browser. */
  @GetMapping("/voices")
  @CrossOrigin("${host.allowed-origins}")
  List<Map<String, @Nullable Object>> voices() {
    return VoiceList.of(cast);
  }

  /** Returns a character; one that is unknown or unusable is the same problem as for a session. */
  @GetMapping("/characters/{id}")
  CharacterView character(@PathVariable String id) {
    return CharacterView.of(cast.find(id).orElseGet(() -> opened(id)));
  }

  /** Throws the exception that says why the character cannot be found. */
  private CharacterDefinition opened(String id) {
    try (CharacterSession session = cast.open(id, options)) {
      return session.character();
    }
  }

  /** Returns what a client needs to lead the conversation itself. */
  @PostMapping("/characters/{id}/sessions")
  SessionView open(
      @PathVariable String id,
      @Valid @RequestBody(required = false) @Nullable SessionRequest body) {
    SessionRequest request = body == null ? SessionRequest.EMPTY : body;
    try (CharacterSession session = cast.open(id, request.options(options))) {
      return SessionView.of(session);
    }
  }
}
