import { byId, element } from "./dom.js";

const NEAR_THE_END = 64;

/** The transcript of a conversation. */
export class Transcript {
  #view = byId("transcript");
  #lines = byId("lines");
  #opening = byId("opening");

  /** Writes a line down, or begins one. */
  add(speaker, text, isAnswer = false) {
    this.#opening.hidden = true;
    const line = new Line(speaker, text, isAnswer);
    this.#lines.append(line.item);
    this.#view.scrollTop = this.#view.scrollHeight;
    return line;
  }

  /** Goes on with a line, and scrolls along unless the reader has scrolled up. */
  goOn(line, text) {
    const { scrollHeight, scrollTop, clientHeight } = this.#view;
    line.append(text);
    if (scrollHeight - scrollTop - clientHeight < NEAR_THE_END) {
      this.#view.scrollTop = this.#view.scrollHeight;
    }
  }

  clear() {
    this.#lines.replaceChildren();
    this.#opening.hidden = false;
  }
}

/** A line of the user or the character. */
class Line {
  #said = document.createTextNode("");

  constructor(speaker, text, isAnswer) {
    this.item = element(
      "li",
      { class: isAnswer ? "line answer pending" : "line" },
      element("p", { class: "speaker" }, speaker),
      element("p", { class: "said" }, this.#said),
    );
    this.append(text);
  }

  get text() {
    return this.#said.data;
  }

  append(text) {
    this.#said.appendData(text);
  }

  /** Nothing comes after it; a stage direction may say why. */
  end(direction) {
    this.item.classList.remove("pending");
    if (direction) {
      this.item.append(element("p", { class: "direction" }, direction));
    }
  }

  remove() {
    this.item.remove();
  }
}
