// Runs a tool of the AI SDK's beside those of a character; prints what comes of it.
import { createOpenAI } from "@ai-sdk/openai";
import { generateText, stepCountIs, streamText, tool } from "ai";
import { z } from "zod";

const [, , address, mode] = process.argv;
const request = {
  model: createOpenAI({ baseURL: `${address}v1`, apiKey: "none needed" })("butler"),
  prompt: "Is there enough silver?",
  stopWhen: stepCountIs(5),
  maxRetries: 0,
  providerOptions: { openai: { store: false } },
  tools: {
    search: tool({
      description: "Searches the shops.",
      inputSchema: z.object({ what: z.string() }),
      execute: ({ what }) => `2 shops have ${what}`,
    }),
  },
};
const answer = mode === "stream" ? streamText(request) : await generateText(request);
console.log("answer:", await answer.text);
console.log("calls:", (await answer.steps).flatMap((step) => step.toolCalls.map((call) => call.toolName)).join(" "));
