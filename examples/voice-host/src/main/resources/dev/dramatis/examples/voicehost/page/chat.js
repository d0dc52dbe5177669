import { answerOf, Unanswered } from "./completion.js";
import { byId } from "./dom.js";
import { Talk } from "./talk.js";
import { Transcript } from "./transcript.js";

/** A conversation with one character; all that was said is sent again with each turn. */
export class Chat {
  #character;
  #transcript = new Transcript();
  #talk;
  #turn = null;
  #broken = null;

  constructor(character) {
    this.#character = character;
    this.#talk = new Talk(character.id);
    this.#goOn();
  }

  /** Shows what was said before the page was loaded again. */
  #goOn() {
    for (const { role, content } of this.#talk.messages) {
      const isAnswer = role === "assistant";
      this.#transcript.add(isAnswer ? this.#character.name : "You", content, isAnswer).end();
    }
    byId("start-over").hidden = this.#talk.messages.length === 0;
    if (this.#talk.isUnanswered) {
      complain("The answer did not come.");
    }
  }

  say(text) {
    if (text.trim() === "") {
      return;
    }
    if (this.#turn) {
      tell("Wait for the answer, or stop it.");
      return;
    }
    byId("line").value = "";
    this.#talk.hear(text.trim());
    this.#transcript.add("You", text.trim());
    this.listen();
  }

  /** Asks for the next line; a line that broke off is asked for again. */
  async listen() {
    this.#broken?.remove();
    this.#broken = null;
    this.#begin();
    const line = this.#transcript.add(this.#character.name, "", true);
    try {
      await this.#hear(line);
      this.#keep(line, line.text);
    } catch (problem) {
      this.#missed(line, problem);
    }
  }

  stop() {
    this.#turn?.abort();
  }

  startOver() {
    this.#talk.startOver();
    this.#broken = null;
    this.#transcript.clear();
    byId("trouble").hidden = true;
    byId("start-over").hidden = true;
    byId("line").focus();
    tell("The conversation starts over.");
  }

  async #hear(line) {
    const { id } = this.#character;
    const { conversation, messages } = this.#talk;
    for await (const piece of answerOf(id, conversation, messages, this.#turn.signal)) {
      this.#transcript.goOn(line, piece);
    }
  }

  #keep(line, told, direction) {
    line.end(direction ?? (line.text.trim() ? "" : "(says nothing)"));
    if (line.text.trim()) {
      this.#talk.answer(line.text);
    }
    tell(`${this.#character.name}: ${told}`);
    this.#finish(byId("line"));
  }

  #missed(line, problem) {
    if (this.#turn.signal.aborted) {
      this.#keep(line, "stopped.", "(is interrupted)");
      return;
    }
    this.#broken = line;
    line.end();
    line.item.hidden = !line.text;
    complain(problem instanceof Unanswered ? problem.message : "The answer cannot be read.");
    tell("");
    this.#finish(byId("retry"));
  }

  #begin() {
    this.#turn = new AbortController();
    tell(`${this.#character.name} answers.`);
    swap(byId("stop"), byId("send"));
    if (byId("trouble").contains(document.activeElement)) {
      byId("stop").focus();
    }
    byId("trouble").hidden = true;
    byId("start-over").hidden = true;
  }

  #finish(next) {
    this.#turn = null;
    byId("start-over").hidden = false;
    swap(byId("send"), byId("stop"), next);
  }
}

/** Shows a button in the place of another; the focus of one that goes is passed on. */
function swap(shown, gone, next = shown) {
  const hadFocus = document.activeElement === gone;
  shown.hidden = false;
  if (hadFocus) {
    next.focus();
  }
  gone.hidden = true;
}

function complain(sentence) {
  byId("trouble").firstElementChild.textContent = sentence;
  byId("trouble").hidden = false;
}

/** Says something to those who listen to the page; a whole line at once, not its pieces. */
function tell(text) {
  byId("told").textContent = text;
}
