package dev.dramatis.examples.springboot;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
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

/** Answers who there is, and what a conversation with one of them starts with. */
@RestController
@RequestMapping("/v1")
final class CharactersController {

  private final CharacterRegistry cast;
  private final SessionOptions options;

  CharactersController(CharacterRegistry cast, SessionOptions options) {
    this.cast = cast;
    this.options = options;
  }

  /** The listed characters, as unmute's clients read them; its frontend does so in a browser. */
  @GetMapping("/voices")
  @CrossOrigin("${host.allowed-origins}")
  List<Map<String, @Nullable Object>> voices() {
    return VoiceList.of(cast);
  }

  @GetMapping("/characters/{id}")
  CharacterView character(@PathVariable String id) {
    return cast.find(id)
        .map(CharacterView::of)
        .orElseThrow(() -> Problems.unknownCharacter(id, cast.suggestions(id)));
  }

  /** What the LLM and the TTS are told; whoever asked leads the conversation. */
  @PostMapping("/characters/{id}/sessions")
  SessionView open(
      @PathVariable String id,
      @Valid @RequestBody(required = false) @Nullable SessionRequest asked) {
    SessionRequest request = asked == null ? SessionRequest.EMPTY : asked;
    try (CharacterSession session = cast.open(id, request.options(options))) {
      return SessionView.of(session);
    }
  }
}
