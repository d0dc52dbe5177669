import { Chat } from "./chat.js";
import { byId } from "./dom.js";
import { recall, remember } from "./memory.js";
import { openPrompt } from "./prompt.js";
import { followRestarts } from "./restart.js";

const { id, name } = document.querySelector("main").dataset;
const chat = new Chat({ id, name });
const line = byId("line");
const draft = `line:${id}`;

line.value = recall(draft) ?? "";
addEventListener("pagehide", () => remember(draft, line.value));

line.addEventListener("keydown", (event) => {
  const isSent = event.key === "Enter" && !event.shiftKey && !event.isComposing;
  if (isSent) {
    event.preventDefault();
    chat.say(line.value);
  }
});
byId("prompter").addEventListener("submit", (event) => {
  event.preventDefault();
  chat.say(line.value);
});
byId("stop").addEventListener("click", () => chat.stop());
byId("retry").addEventListener("click", () => chat.listen());
byId("start-over").addEventListener("click", () => chat.startOver());
openPrompt(id);
followRestarts();
