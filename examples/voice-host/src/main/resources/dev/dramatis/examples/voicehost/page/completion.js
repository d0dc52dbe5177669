import { complaint } from "./dom.js";

/** Thrown where there is no answer, or none to its end; the message is a sentence for people. */
export class Unanswered extends Error {}

const BROKEN_OFF = "The answer broke off.";

const ID_BYTES = 16;

/** An id that nobody can guess; the browser has its own such ids for pages over TLS only. */
export function newConversation() {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Asks a character as a client of OpenAI's would, and gives the answer piece by piece. */
export async function* answerOf(model, conversation, messages, signal) {
  for await (const data of events(await ask(model, conversation, messages, signal))) {
    if (data === "[DONE]") {
      return;
    }
    yield piece(data);
  }
  throw new Unanswered(BROKEN_OFF);
}

async function ask(model, conversation, messages, signal) {
  const answer = await orUnanswered(
    "The host cannot be reached.",
    fetch("/v1/chat/completions", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Conversation-Id": conversation },
      body: JSON.stringify({ model, messages, stream: true }),
      signal,
    }),
  );
  if (!answer.ok) {
    throw new Unanswered(await complaint(answer));
  }
  return answer.body.pipeThrough(new TextDecoderStream()).getReader();
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

/** Replaces an error of the network by a sentence for people; an abort passes. */
async function orUnanswered(sentence, promise) {
  try {
    return await promise;
  } catch (problem) {
    throw problem.name === "AbortError" ? problem : new Unanswered(sentence);
  }
}
