// Talks to a voice host with OpenAI's own client; each line that it prints is one result.
import OpenAI from "openai";

const client = new OpenAI({ baseURL: `${process.argv[2]}v1`, apiKey: "none needed", maxRetries: 0 });
const messages = [{ role: "user", content: "Who are you?" }];

const models = await client.models.list();
console.log("models:", models.data.map((model) => model.id).join(" "));

const answer = await client.chat.completions.create({ model: "gertrude", messages });
console.log("plain:", answer.choices[0].message.content);

const chunks = await client.chat.completions.create({ model: "gertrude", messages, stream: true });
let words = "";
let pieces = 0;
for await (const chunk of chunks) {
  words += chunk.choices[0]?.delta?.content ?? "";
  pieces += 1;
}
console.log(`streamed in ${pieces} pieces:`, words);

try {
  await client.chat.completions.create({ model: "gertrud", messages });
} catch (error) {
  console.log("error:", error.constructor.name, error.status, error.code, error.message);
}
