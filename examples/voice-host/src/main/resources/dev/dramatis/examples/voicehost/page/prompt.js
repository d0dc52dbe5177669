import { element } from "./dom.js";

/** The part of a card that shows, on demand, the prompt that a session would get now. */
export function promptPreview(character) {
  const text = element("div", {
    class: "prompt-text",
    tabindex: "0",
    role: "region",
    "aria-label": `Prompt of ${character.name}`,
  });
  const told = element("p", { class: "drawn", role: "status" });
  const again = button("Draw again", character);
  const panel = element(
    "div",
    { class: "prompt", id: `prompt-${character.id}` },
    text,
    element("div", { class: "prompt-foot" }, again, told),
  );
  panel.hidden = true;

  const toggle = button("Show the prompt", character);
  toggle.setAttribute("aria-expanded", "false");
  toggle.setAttribute("aria-controls", panel.id);
  toggle.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    toggle.setAttribute("aria-expanded", String(!panel.hidden));
    toggle.firstChild.textContent = panel.hidden ? "Show the prompt" : "Hide the prompt";
    if (!panel.hidden && !text.textContent) {
      draw(character, text, told, again);
    }
  });
  again.addEventListener("click", () => draw(character, text, told, again));
  return [toggle, panel];
}

function button(label, character) {
  return element(
    "button",
    { type: "button" },
    label,
    element("span", { class: "unseen" }, ` of ${character.name}`),
  );
}

async function draw(character, text, told, again) {
  const address = `/v1/characters/${encodeURIComponent(character.id)}/prompt`;
  again.disabled = true;
  text.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address);
    const drawn = await answer.json();
    if (!answer.ok) {
      throw new Error(drawn.error.message);
    }
    text.replaceChildren(...drawn.prompt.split(/(^# .*)/m).map(passage));
    text.scrollTop = 0;
    told.replaceChildren(`Drawn with seed ${drawn.seed}. `, sameAgain(address, drawn));
  } catch (problem) {
    text.textContent = "";
    told.replaceChildren(
      problem instanceof TypeError ? "The host cannot be reached." : problem.message,
    );
  } finally {
    text.hidden = !text.textContent;
    text.removeAttribute("aria-busy");
    again.disabled = false;
  }
}

/** A prompt's headings stand out; its text stays as the LLM gets it. */
function passage(text) {
  return text.startsWith("# ") ? element("strong", {}, text) : text;
}

function sameAgain(address, { seed, time }) {
  const query = new URLSearchParams({ seed, time });
  return element("a", { href: `${address}?${query}` }, "Same draw as JSON");
}
