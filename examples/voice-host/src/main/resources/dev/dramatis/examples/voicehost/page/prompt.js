import { byId, complaint, element } from "./dom.js";
import { recall, remember } from "./memory.js";

/**
 * Makes the part of the page work that shows the prompt that a session would get now. If it was open
 * when the page was loaded again, it shows the same draw, so that only an author's change differs.
 */
export function openPrompt(id) {
  const part = byId("prompt");
  if (part) {
    const address = `/v1/characters/${encodeURIComponent(id)}/prompt`;
    part.open = recall(address) !== null;
    part.addEventListener("toggle", () => show(part.open, address));
    byId("draw").addEventListener("click", () => draw(address));
  }
}

function show(isOpen, address) {
  if (isOpen) {
    draw(address, recall(address) ?? "");
  } else {
    remember(address, null);
  }
}

async function draw(address, query = "") {
  const text = byId("prompt-text");
  text.setAttribute("aria-busy", "true");
  try {
    const drawn = await fetchPrompt(address + query);
    text.replaceChildren(...drawn.prompt.split(/(^# .*)/m).map(passage));
    text.scrollTop = 0;
    const again = sameAgain(drawn);
    remember(address, again);
    byId("drawn").replaceChildren(
      `Drawn with seed ${drawn.seed}. `,
      element("a", { href: address + again }, "Same draw as JSON"),
    );
  } catch (problem) {
    text.textContent = "";
    byId("drawn").textContent =
      problem instanceof TypeError ? "The host cannot be reached." : problem.message;
  } finally {
    text.hidden = !text.textContent;
    text.removeAttribute("aria-busy");
  }
}

async function fetchPrompt(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(await complaint(answer));
  }
  return answer.json();
}

/** A prompt's headings stand out; its text stays as the LLM gets it. */
function passage(text) {
  return text.startsWith("# ") ? element("strong", {}, text) : text;
}

function sameAgain({ seed, time }) {
  return `?${new URLSearchParams({ seed, time })}`;
}
