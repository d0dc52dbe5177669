// Talks to a voice host with OpenAI's Agents SDK and its default, which is Responses; each line is one result.
import { Agent, OpenAIProvider, Runner, tool } from "@openai/agents";
import { z } from "zod";
import { failure } from "./failure.js";

const [, , address, model, mode] = process.argv;
const modelProvider = new OpenAIProvider({ baseURL: `${address}v1`, apiKey: "none needed" });
const runner = new Runner({ modelProvider, tracingDisabled: true }); // or it sends what was said to OpenAI

const search = tool({
  name: "search",
  description: "Searches the shops.",
  parameters: z.object({ what: z.string() }),
  execute: ({ what }) => `2 shops have ${what}`,
});
const agent = new Agent({ name: "Guest", instructions: "Be brief.", model, tools: mode === "tools" ? [search] : [] });

async function run(input) {
  const stream = mode !== "plain";
  const result = await runner.run(agent, input, { stream });
  if (stream) {
    let words = "";
    for await (const part of result.toTextStream()) {
      words += part;
    }
    console.log("streamed:", words);
  }
  return result;
}

try {
  const first = await run("Who are you?");
  console.log("first turn:", first.finalOutput);
  const second = await run([...first.history, { role: "user", content: "And me?" }]);
  console.log("second turn:", second.finalOutput);
  await runner.run(agent, "Hello?", { previousResponseId: first.lastResponseId }).catch(failure("state"));
} catch (error) {
  failure("failed")(error);
}
