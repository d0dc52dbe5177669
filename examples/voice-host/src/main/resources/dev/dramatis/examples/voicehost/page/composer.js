import { byId, tell } from "./dom.js";
import { recall, remember } from "./memory.js";

const BUSY = "Wait for the answer, or stop it.";

/** The box for the user's line and the buttons below it. */
export class Composer {
  #draft;
  #line = byId("line");
  #afterwards = [byId("start-over"), byId("save")];

  /** What is in the box outlives a reload of the page too. */
  constructor(id) {
    this.#draft = `line:${id}`;
    this.#line.value = recall(this.#draft) ?? "";
    addEventListener("pagehide", () => this.#remember());
  }

  get text() {
    return this.#line.value.trim();
  }

  clear() {
    this.#line.value = "";
  }

  /** Puts a line back into the box, before what was typed since; the page may just be left. */
  giveBack(text) {
    this.#line.value = [text, this.text].filter(Boolean).join("\n");
    this.#remember();
  }

  #remember() {
    remember(this.#draft, this.#line.value);
  }

  focus() {
    this.#line.focus();
  }

  /** Offers to stop the answer; the focus of the button that began it is passed on. */
  wait() {
    const hadFocus = document.activeElement.matches("button");
    byId("stop").hidden = false;
    if (hadFocus) {
      byId("stop").focus();
    }
    for (const button of [byId("send"), byId("regenerate"), ...this.#afterwards]) {
      button.hidden = true;
    }
    byId("trouble").hidden = true;
  }

  /** Says that a line cannot be sent now. */
  remind() {
    byId("cue").textContent = BUSY;
    tell(BUSY);
  }

  /** Takes the next line. */
  goOn({ hasLines, canRegenerate }) {
    byId("send").hidden = false;
    if (document.activeElement === byId("stop")) {
      this.focus();
    }
    byId("stop").hidden = true;
    byId("cue").textContent = "";
    byId("regenerate").hidden = !canRegenerate;
    this.#afterwards.forEach((button) => (button.hidden = !hasLines));
  }

  showError(sentence) {
    byId("trouble").textContent = sentence;
    byId("trouble").hidden = false;
  }

  clearError() {
    byId("trouble").hidden = true;
  }
}
