import { Chat } from "./chat.js";
import { byId } from "./dom.js";
import { openPrompt } from "./prompt.js";

const { id, name } = document.querySelector("main").dataset;
const chat = new Chat({ id, name });
const line = byId("line");

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
