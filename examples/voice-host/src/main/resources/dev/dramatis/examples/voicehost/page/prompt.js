import { byId, complaint, element } from "./dom.js";

/** Makes the part of the page work that shows the prompt that a session would get now. */
export function openPrompt(id) {
  const part = byId("prompt");
  part?.addEventListener("toggle", () => {
    if (part.open && !byId("prompt-text").textContent) {
      draw(id);
    }
  });
  byId("draw")?.addEventListener("click", () => draw(id));
}

async function draw(id) {
  const address = `/v1/characters/${encodeURIComponent(id)}/prompt`;
  const text = byId("prompt-text");
  text.setAttribute("aria-busy", "true");
  try {
    const drawn = await fetchPrompt(address);
    text.replaceChildren(...drawn.prompt.split(/(^# .*)/m).map(passage));
    text.scrollTop = 0;
    byId("drawn").replaceChildren(`Drawn with seed ${drawn.seed}. `, sameAgain(address, drawn));
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

function sameAgain(address, { seed, time }) {
  const query = new URLSearchParams({ seed, time });
  return element("a", { href: `${address}?${query}` }, "Same draw as JSON");
}
