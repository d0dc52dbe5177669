const PAUSE_MILLIS = 2000;
const OWN_MACHINE = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Loads the page again when its host has restarted, which authors do after each change. A host on
 * another machine is not asked, since its visitors would ask it all day.
 */
export async function followRestarts() {
  if (OWN_MACHINE.includes(location.hostname)) {
    const first = await startOfHost();
    setInterval(() => document.hidden || reloadUnless(first), PAUSE_MILLIS);
  }
}

async function reloadUnless(first) {
  const start = await startOfHost();
  if (start && start !== first) {
    location.reload();
  }
}

/** The id of this start of the host; null from one that is away or stops. */
async function startOfHost() {
  try {
    const answer = await fetch("/readyz", { method: "HEAD", cache: "no-store" });
    return answer.headers.get("ETag");
  } catch {
    return null;
  }
}
