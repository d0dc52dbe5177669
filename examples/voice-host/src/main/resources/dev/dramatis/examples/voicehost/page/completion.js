import { ask, orUnanswered, read, Unanswered } from "./host.js";

const BROKEN_OFF = "The answer broke off.";

const ID_BYTES = 16;

/** An id that nobody can guess; the browser has its own such ids for pages over TLS only. */
export function newConversation() {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The character's first line: the greeting of the conversation, else what the LLM begins with. */
export async function* openingOf({ id, greets }, conversation, signal) {
  const address = `/v1/characters/${encodeURIComponent(id)}`;
  const greeting = greets && (await read(address, conversation, signal)).greeting;
  if (greeting) {
    yield greeting;
  } else {
    yield* answerOf(id, conversation, [], signal);
  }
}

/** Asks a character as a client of OpenAI's would, and gives the answer piece by piece. */
export async function* answerOf(model, conversation, messages, signal) {
  const answer = await ask("/v1/chat/completions", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Conversation-Id": conversation },
    body: JSON.stringify({ model, messages, stream: true }),
    signal,
  });
  for await (const data of events(answer.body.pipeThrough(new TextDecoderStream()).getReader())) {
    if (data === "[DONE]") {
      return;
    }
    yield piece(data);
  }
  throw new Unanswered(BROKEN_OFF);
}

/** The data of server-sent events; an event ends with a blank line, wherever the pieces are cut. */
async function* events(reader) {
  let rest = "";
  for (;;) {
    const { value, done } = await orUnanswered(BROKEN_OFF, reader.read());
    if (done) {
      return;
    }
    const texts = (rest + value).split(/\r?\n\r?\n/);
    rest = texts.pop();
    yield* texts.map(dataOf).filter((data) => data !== "");
  }
}

function dataOf(event) {
  return event
    .split(/\r?\n/)
    .filter((line) => line.startsWith("data:"))
    .map((line) => line.slice(5).trimStart())
    .join("\n");
}

function piece(data) {
  const chunk = JSON.parse(data);
  if (chunk.error) {
    throw new Unanswered(chunk.error.message);
  }
  const delta = chunk.choices[0]?.delta;
  return delta?.content || delta?.refusal || "";
}
