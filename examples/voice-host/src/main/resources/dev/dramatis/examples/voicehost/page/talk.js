import { newConversation } from "./completion.js";
import { recall, remember } from "./memory.js";

/** What was said to one character; it outlives a reload of the page, as long as its tab is open. */
export class Talk {
  #key;
  #said;

  constructor(id) {
    this.#key = `talk:${id}`;
    this.#said = recall(this.#key) ?? nothingSaid();
  }

  get conversation() {
    return this.#said.conversation;
  }

  get messages() {
    return this.#said.messages;
  }

  /** Whether the last line still waits for its answer. */
  get isUnanswered() {
    return this.messages.at(-1)?.role === "user";
  }

  /** A line that got no answer is one with the next: many LLMs want the two to take turns. */
  hear(text) {
    if (this.isUnanswered) {
      this.messages.at(-1).content += `\n${text}`;
    } else {
      this.messages.push({ role: "user", content: text });
    }
    this.#save();
  }

  answer(text) {
    this.messages.push({ role: "assistant", content: text });
    this.#save();
  }

  startOver() {
    this.#said = nothingSaid();
    this.#save();
  }

  #save() {
    remember(this.#key, this.#said);
  }
}

function nothingSaid() {
  return { conversation: newConversation(), messages: [] };
}
