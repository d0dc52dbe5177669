// Connects to the host's WebSocket with OpenAI's own client, as if it were the Realtime API.
import { connect } from "node:net";
import OpenAI from "openai";
import { OpenAIRealtimeWS } from "openai/realtime/ws";

const address = new URL(process.argv[2]);
const client = new OpenAI({ baseURL: `${address}v1`, apiKey: "none needed" });
const realtime = new OpenAIRealtimeWS(
  {
    model: "gertrude",
    // The client knows wss alone, so TLS is left out below it.
    options: { createConnection: () => connect(Number(address.port), address.hostname) },
  },
  client,
);
realtime.on("error", (error) => console.log("error:", error.message));
realtime.socket.on("open", () => {
  realtime.send({ type: "session.update", session: { type: "realtime", instructions: "You are helpful." } });
  realtime.send({ type: "response.create" });
});
setTimeout(() => process.exit(1), 5_000).unref(); // so that a client that waits for ever fails the test
realtime.socket.on("close", (status, reason) => console.log("closed:", status, String(reason)));
