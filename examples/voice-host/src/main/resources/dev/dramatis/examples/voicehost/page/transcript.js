import { copyButton } from "./copy.js";
import { byId, element } from "./dom.js";

const NEAR_THE_END = 64;

/** The transcript of a conversation. */
export class Transcript {
  #view = byId("transcript");
  #lines = byId("lines");
  #opening = byId("opening");
  #all = [];
  #isFollowed = true;
  #lastTop = 0;

  #character;

  /** Scrolls along with what grows, unless the reader has scrolled up. */
  constructor(character) {
    this.#character = character;
    this.#view.addEventListener("scroll", () => this.#scrolled());
    const sizes = new ResizeObserver(() => this.#isFollowed && this.#scrollToEnd());
    sizes.observe(this.#view);
    sizes.observe(this.#lines);
  }

  /** The line that was written down last. */
  get last() {
    return this.#all.at(-1);
  }

  /** Writes down a line of the user's. */
  hear(text) {
    return this.#add(new Line("You", text));
  }

  /** Writes down an answer, or begins one. */
  answer(text = "") {
    return this.#add(new Answer(this.#character, text));
  }

  #add(line) {
    this.#all.push(line);
    this.#lines.append(line.item);
    this.#opening.hidden = true;
    this.#scrollToEnd();
    return line;
  }

  remove(line) {
    this.#all = this.#all.filter((other) => other !== line);
    line.item.remove();
    this.#opening.hidden = this.#all.length > 0;
  }

  clear() {
    this.#all = [];
    this.#lines.replaceChildren();
    this.#opening.hidden = false;
  }

  /** Only a reader scrolls up; an end that moves away while a line grows is still followed. */
  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.#view;
    const isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
    this.#isFollowed = isAtEnd || (this.#isFollowed && scrollTop >= this.#lastTop);
    this.#lastTop = scrollTop;
  }

  #scrollToEnd() {
    this.#view.scrollTop = this.#view.scrollHeight;
  }
}

/** A line of the conversation. */
class Line {
  #said = document.createTextNode("");

  constructor(speaker, text, attributes = {}) {
    this.item = element(
      "li",
      { class: "line" },
      element("p", { class: "speaker" }, speaker),
      element("p", { class: "said", ...attributes }, this.#said),
    );
    this.append(text);
  }

  get text() {
    return this.#said.data;
  }

  append(text) {
    this.#said.appendData(text);
  }
}

/** A line of the character, in its main language. */
class Answer extends Line {
  constructor({ name, language }, text) {
    super(name, text, { lang: language });
    this.item.classList.add("answer", "pending");
  }

  /** Nothing comes after it; a stage direction may say why. */
  end(direction) {
    this.item.classList.remove("pending");
    this.item.append(copyButton("this answer", () => this.text));
    if (direction) {
      this.item.append(element("p", { class: "direction" }, direction));
    }
  }
}
