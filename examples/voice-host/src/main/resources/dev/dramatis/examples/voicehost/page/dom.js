/** Makes an element; children that are texts become text, never markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A link where the address is a web page's, else its text alone. */
export function link(address, text) {
  return isWebPage(address)
    ? element("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, text)
    : element("span", {}, text);
}

export function isWebPage(address) {
  try {
    return ["http:", "https:"].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
