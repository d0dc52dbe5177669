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

/** Puts a selection into the form; a value that no character has counts as none. */
export function fillIn(controls, selection) {
  for (const control of controls) {
    control.value = selection[control.name];
    if (control.selectedIndex < 0) {
      control.value = "";
    }
  }
}

export function filledIn(controls) {
  return Object.fromEntries(controls.map((control) => [control.name, control.value]));
}
