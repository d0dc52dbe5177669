/**
 * A selection of characters: the searched words as `q`, and a value by the name of each filter. It
 * stands in the address, so that it can be shared and Back undoes it.
 */
export function readSelection(names) {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(names.map((name) => [name, query.get(name) ?? ""]));
}

/** Typing on changes the address; anything else is a step that Back takes back. */
export function rememberSelection(selection, isTypingOn) {
  const query = new URLSearchParams(Object.entries(selection).filter(([, value]) => value !== ""));
  const address = query.size > 0 ? `?${query}` : location.pathname;
  if (isTypingOn) {
    history.replaceState(null, "", address);
  } else {
    history.pushState(null, "", address);
  }
}

export function isEmpty(selection) {
  return Object.values(selection).every((value) => value.trim() === "");
}

/** A text as the search compares it: without case and accents. */
export function searchable(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether a card is what is looked for, one filter aside if it is named. */
export function fits(card, selection, aside) {
  return (
    searchable(selection.q)
      .split(/\s+/)
      .every((word) => card.searched.includes(word)) &&
    Object.entries(card.facets).every(
      ([name, values]) => name === aside || !selection[name] || values.includes(selection[name]),
    )
  );
}
