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

  hear(text) {
    this.messages.push({ role: "user", content: text });
    this.#save();
  }

  answer(text) {
    this.messages.push({ role: "assistant", content: text });
    this.#save();
  }

  /** Another answer takes the place of the last one. */
  answerInstead(text) {
    this.messages.pop();
    this.answer(text);
  }

  /** Takes back the last line if it has no answer: many LLMs want the two to take turns. */
  takeBack() {
    if (this.messages.at(-1)?.role !== "user") {
      return "";
    }
    const { content } = this.messages.pop();
    this.#save();
    return content;
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
