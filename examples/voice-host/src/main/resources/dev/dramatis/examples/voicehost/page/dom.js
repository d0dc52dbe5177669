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

/** What a host says is wrong, where it says so in its own form. */
export async function complaint(answer) {
  try {
    return (await answer.json()).error.message;
  } catch {
    return `The host answered with status ${answer.status}.`;
  }
}
