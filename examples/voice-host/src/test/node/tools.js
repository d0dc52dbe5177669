// Runs a tool of the client's beside those of a character; prints what goes over the wire and what comes of it.
import OpenAI from "openai";

const [, , address, mode] = process.argv;

async function printingFetch(url, init) {
  console.log("client sends:", init.body);
  const response = await fetch(url, init);
  console.log("host answers:", (await response.clone().text()).trim());
  return response;
}

const client = new OpenAI({
  baseURL: `${address}v1`,
  apiKey: "none needed",
  maxRetries: 0,
  fetch: printingFetch,
});
const runner = client.chat.completions.runTools({
  model: "butler",
  stream: mode === "stream",
  messages: [{ role: "user", content: "Is there enough silver?" }],
  tools: [
    {
      type: "function",
      function: {
        name: "search",
        description: "Searches the shops.",
        parameters: { type: "object", properties: { what: { type: "string" } } },
        parse: JSON.parse,
        function: ({ what }) => `2 shops have ${what}`,
      },
    },
  ],
});
const answer = await runner.finalContent();
console.log("client has:", runner.messages.map((message) => message.role).join(" "));
console.log("answer:", answer);
