// Talks to a voice host by OpenAI's Responses API, with OpenAI's own client; each line that it prints is one result.
import OpenAI from "openai";
import { zodTextFormat } from "openai/helpers/zod";
import { z } from "zod";
import { failure } from "./failure.js";

const [, , address, model] = process.argv;
const client = new OpenAI({ baseURL: `${address}v1`, apiKey: "none needed", maxRetries: 0 });
const input = "Who are you?";

try {
  const answer = await client.responses.create({ model, input });
  console.log("plain:", answer.status, answer.store, answer.output_text);

  let words = "";
  const events = await client.responses.create({ model, input, stream: true });
  for await (const event of events) {
    words += event.type === "response.output_text.delta" ? event.delta : "";
  }
  console.log("streamed:", words);

  const stream = client.responses.stream({ model, input });
  const whole = await stream.finalResponse();
  console.log("stream helper:", whole.status, whole.output_text);

  const format = zodTextFormat(z.object({ line: z.string() }), "line");
  const parsed = await client.responses.parse({ model, input, text: { format } });
  console.log("parsed:", Object.keys(parsed.output_parsed).join(" "));

  const history = [{ role: "user", content: input }, ...answer.output, { role: "user", content: "And me?" }];
  const second = await client.responses.create({ model, input: history });
  console.log("second turn:", second.output_text);

  await client.responses.create({ model, input, previous_response_id: answer.id }).catch(failure("state"));
  await client.responses.retrieve(answer.id).catch(failure("retrieve"));
  await client.responses.create({ model: "gertrud", input }).catch(failure("model"));
  await client.audio.speech.create({ model, voice: "alloy", input }).catch(failure("speech"));
} catch (error) {
  failure("failed")(error);
}
