// Asks a voice host whose LLM breaks off, by each client; each line is what a program sees.
import { createOpenAI } from "@ai-sdk/openai";
import { Agent, OpenAIProvider, Runner } from "@openai/agents";
import { streamText } from "ai";
import OpenAI from "openai";
import { failure } from "./failure.js";

const [, , address, model] = process.argv;
const settings = { baseURL: `${address}v1`, apiKey: "none needed" };
const input = "Who are you?";
const client = new OpenAI({ ...settings, maxRetries: 0 });

async function drain(stream) {
  for await (const _ of stream);
}

const messages = [{ role: "user", content: input }];
await drain(await client.chat.completions.create({ model, messages, stream: true })).catch(failure("openai chat"));
await drain(await client.responses.create({ model, input, stream: true })).catch(failure("openai"));
await client.responses.stream({ model, input }).finalResponse().catch(failure("openai stream"));

const text = streamText({
  model: createOpenAI(settings)(model),
  prompt: input,
  maxRetries: 0,
  onError: ({ error }) => failure("ai sdk")(error),
});
await drain(text.textStream).catch(failure("ai sdk stream"));

const runner = new Runner({ modelProvider: new OpenAIProvider(settings), tracingDisabled: true });
const result = await runner.run(new Agent({ name: "Guest", model }), input, { stream: true });
await drain(result.toTextStream()).then(() => result.completed).catch(failure("agents"));
