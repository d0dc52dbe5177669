/** Makes an element; children that are texts become text, never markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

export function byId(id) {
  return document.getElementById(id);
}

/** Says something to those who listen to the page; a whole line at once, not its pieces. */
export function tell(text) {
  byId("told").textContent = text;
}
