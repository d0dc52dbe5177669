/** Thrown where the host gives no answer, or none to its end; the message is a sentence for people. */
export class Unanswered extends Error {}

/** Asks the host; only an answer with a status of success comes back. An abort passes. */
export async function ask(address, options) {
  const answer = await orUnanswered("The host cannot be reached.", fetch(address, options));
  if (!answer.ok) {
    throw new Unanswered(await complaint(answer));
  }
  return answer;
}

/** Reads an address of a character, in a conversation if one is named. */
export async function read(address, conversation, signal) {
  const headers = conversation ? { "X-Conversation-Id": conversation } : {};
  return (await ask(address, { headers, signal })).json();
}

/** Replaces an error of the network by a sentence for people; an abort passes. */
export async function orUnanswered(sentence, promise) {
  try {
    return await promise;
  } catch (problem) {
    throw problem.name === "AbortError" ? problem : new Unanswered(sentence);
  }
}

/** What a host says is wrong, where it says so in its own form. */
async function complaint(answer) {
  try {
    return (await answer.json()).error.message;
  } catch {
    return `The host answered with status ${answer.status}.`;
  }
}
