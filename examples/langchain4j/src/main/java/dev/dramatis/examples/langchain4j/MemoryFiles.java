package dev.dramatis.examples.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ChatMessageDeserializer;
import dev.langchain4j.data.message.ChatMessageSerializer;
import dev.langchain4j.store.memory.chat.ChatMemoryStore;
import java.nio.file.Path;
import java.util.List;

/** A store of LangChain4j's memories: what was said, a file of JSON for each conversation. */
final class MemoryFiles implements ChatMemoryStore {

  private final TextFiles files;

  MemoryFiles(Path folder) {
    files = new TextFiles(folder, ".json");
  }

  @Override
  public List<ChatMessage> getMessages(Object memoryId) {
    return files
        .read(memoryId.toString())
        .map(ChatMessageDeserializer::messagesFromJson)
        .orElse(List.of());
  }

  @Override
  public void updateMessages(Object memoryId, List<ChatMessage> messages) {
    files.write(memoryId.toString(), ChatMessageSerializer.messagesToJson(messages));
  }

  @Override
  public void deleteMessages(Object memoryId) {
    files.delete(memoryId.toString());
  }
}
