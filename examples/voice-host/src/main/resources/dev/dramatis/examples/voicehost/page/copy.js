import { element, tell } from "./dom.js";

const SHOWN_MILLIS = 2000;

/** A button that copies a text; nothing where the browser has no clipboard for the page. */
export function copyButton(what, text, style = "quiet") {
  if (!navigator.clipboard) {
    return "";
  }
  const label = style === "quiet" ? "Copy" : `Copy ${what}`;
  const button = element(
    "button",
    { type: "button", class: style, "aria-label": `Copy ${what}` },
    label,
  );
  button.addEventListener("click", async () => {
    const outcome = await copied(text());
    tell(`${outcome}: ${what}.`);
    button.textContent = outcome;
    setTimeout(() => (button.textContent = label), SHOWN_MILLIS);
  });
  return button;
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    return "Not copied";
  }
}

/** Gives a button to everything on the page that says what it is to copy. */
export function addCopyButtons() {
  for (const place of document.querySelectorAll("[data-copy]")) {
    place.after(copyButton(place.dataset.copy, () => place.textContent));
  }
}
