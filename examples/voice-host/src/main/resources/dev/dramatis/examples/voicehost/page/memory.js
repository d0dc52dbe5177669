/** What this tab has remembered, across reloads of the page; null for nothing. */
export function recall(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Remembers a value as long as the tab is open, unless the browser forbids it or has no place left. */
export function remember(key, value) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The page works without.
  }
}
