import { Chat } from "./chat.js";
import { addCopyButtons } from "./copy.js";
import { byId } from "./dom.js";
import { Prompt } from "./prompt.js";
import { followRestarts } from "./restart.js";

const character = { ...document.querySelector("main").dataset };
const chat = new Chat(character, () => prompt.refresh());
const prompt = new Prompt(character.id, () => chat.conversation);

byId("line").addEventListener("keydown", (event) => {
  const isSent = event.key === "Enter" && !event.shiftKey && !event.isComposing;
  if (isSent) {
    event.preventDefault();
    chat.say();
  }
});
byId("prompter").addEventListener("submit", (event) => {
  event.preventDefault();
  chat.say();
});
byId("begin").addEventListener("click", () => chat.begin());
byId("stop").addEventListener("click", () => chat.stop());
byId("regenerate").addEventListener("click", () => chat.regenerate());
byId("start-over").addEventListener("click", () => chat.startOver());
byId("save").addEventListener("click", () => chat.save());

for (const place of document.querySelectorAll(".origin")) {
  const [scheme] = place.textContent.split(":");
  place.textContent = location.origin.replace("http", scheme); // with the s of a proxy's TLS
}
addCopyButtons();
followRestarts();
