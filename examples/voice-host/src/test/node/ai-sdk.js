// Talks to a voice host with the AI SDK and its default for OpenAI; each line that it prints is one result.
import { createOpenAI } from "@ai-sdk/openai";
import { generateObject, generateText, streamText } from "ai";
import { z } from "zod";
import { failure } from "./failure.js";

const [, , address, id] = process.argv;
const model = createOpenAI({ baseURL: `${address}v1`, apiKey: "none needed" })(id);
const prompt = "Who are you?";
const maxRetries = 0;

try {
  const answer = await generateText({ model, prompt, system: "Be brief.", maxRetries });
  console.log("plain:", answer.finishReason, answer.text);

  const stream = streamText({ model, prompt, maxRetries, onError: () => {} });
  let words = "";
  for await (const part of stream.textStream) {
    words += part;
  }
  console.log("streamed:", await stream.finishReason, (await stream.usage).outputTokens > 0, words);

  const { object } = await generateObject({ model, prompt, schema: z.object({ line: z.string() }), maxRetries });
  console.log("object:", Object.keys(object).join(" "));

  const messages = [{ role: "user", content: prompt }, ...answer.response.messages, { role: "user", content: "And me?" }];
  await generateText({ model, messages, maxRetries }).catch(failure("stored"));
  const providerOptions = { openai: { store: false } };
  const second = await generateText({ model, messages, providerOptions, maxRetries });
  console.log("second turn:", second.text);
} catch (error) {
  failure("failed")(error);
}
