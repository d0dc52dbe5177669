package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.llm.LlmException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The form in which a client gets one answer, made from an answer of chat completions. */
public interface AnswerForm {

  /** Returns an answer in one piece. */
  Object whole(ObjectNode answer);

  /** Returns the events before an answer's first chunk. */
  List<ServerEvent> begin();

  /** Returns the events of a chunk. */
  List<ServerEvent> chunk(ObjectNode chunk);

  /** Returns the events after an answer's last chunk. */
  List<ServerEvent> end();

  /** Returns the events that say why an answer breaks off. */
  List<ServerEvent> brokenOff(LlmException reason);
}
