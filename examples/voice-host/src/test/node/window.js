// Talks to a voice host with OpenAI's own client, and forgets all but the latest messages.
import OpenAI from "openai";

const client = new OpenAI({ baseURL: `${process.argv[2]}v1`, apiKey: "none needed", maxRetries: 0 });
const messages = [];

for (let turn = 0; turn < 12; turn += 1) {
  messages.push({ role: "user", content: `Line ${turn}` });
  const answer = await client.chat.completions.create({ model: "developpeuse", messages: messages.slice(-6) });
  messages.push(answer.choices[0].message);
}
console.log(`${messages.length} messages`);
