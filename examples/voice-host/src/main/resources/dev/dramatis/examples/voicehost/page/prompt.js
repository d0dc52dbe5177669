import { copyButton } from "./copy.js";
import { byId, element } from "./dom.js";
import { read, Unanswered } from "./host.js";
import { recall, remember } from "./memory.js";

const OF_CONVERSATION = "This conversation has this prompt from its first line to its last.";

/**
 * The part of the page that shows what the LLM is told: the prompt of the conversation, or another
 * draw. If it was open when the page was loaded again, it shows the same draw, so that only an
 * author's change differs.
 */
export class Prompt {
  #address;
  #conversation;
  #part = byId("prompt");
  #whole = "";

  /** `conversation` gives the id of the conversation. */
  constructor(id, conversation) {
    this.#address = `/v1/characters/${encodeURIComponent(id)}/prompt`;
    this.#conversation = conversation;
    if (this.#part) {
      this.#open();
    }
  }

  #open() {
    byId("draws").prepend(copyButton("the whole prompt", () => this.#whole, "full"));
    byId("draw").addEventListener("click", () => this.#show("?"));
    byId("undraw").addEventListener("click", () => this.#show(""));
    this.#part.addEventListener("toggle", () => this.#toggle());
    this.#part.open = recall(this.#address) !== null;
  }

  #toggle() {
    if (this.#part.open) {
      this.#show(recall(this.#address) ?? "");
    } else {
      remember(this.#address, null);
    }
  }

  /** Shows the prompt of a conversation that may be another, or may have got another. */
  refresh() {
    if (this.#part?.open && recall(this.#address) === "") {
      this.#show("");
    }
  }

  /** Shows a draw by its query, or the prompt of the conversation if that is blank. */
  async #show(query) {
    this.#part.setAttribute("aria-busy", "true");
    try {
      const shown = await read(this.#address + query, query ? null : this.#conversation());
      this.#fill(shown);
      const again = query && `?${new URLSearchParams({ seed: shown.seed, time: shown.time })}`;
      remember(this.#address, again);
      byId("drawn").replaceChildren(...(again ? this.#credit(shown, again) : [OF_CONVERSATION]));
    } catch (problem) {
      this.#fill({ prompt: "" });
      byId("drawn").textContent =
        problem instanceof Unanswered ? problem.message : "The prompt cannot be read.";
    } finally {
      byId("undraw").hidden = !query;
      this.#part.classList.toggle("drawn", query !== "");
      this.#part.removeAttribute("aria-busy");
    }
  }

  #credit({ seed }, again) {
    return [
      `This is another draw, with seed ${seed}, and not what this conversation is told. `,
      element("a", { href: this.#address + again }, "Same draw as JSON"),
    ];
  }

  #fill({ prompt, persona }) {
    this.#whole = prompt;
    const at = prompt.lastIndexOf(persona ?? prompt);
    const own = persona ?? prompt;
    byId("persona").replaceChildren(...passages(own));
    byId("whole").replaceChildren(
      ...passages(prompt.slice(0, at)),
      element("mark", {}, own),
      ...passages(prompt.slice(at + own.length)),
    );
    byId("own").hidden = !persona;
    byId("rules").hidden = own === prompt;
    byId("parts").hidden = !prompt;
  }
}

/** A prompt's headings stand out; its text stays as the LLM gets it. */
function passages(text) {
  return text
    .split(/(^# .*)/m)
    .map((part) => (part.startsWith("# ") ? element("strong", {}, part) : part));
}
