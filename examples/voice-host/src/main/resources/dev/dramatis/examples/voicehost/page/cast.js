import { castCard } from "./card.js";
import { element } from "./dom.js";
import { searchable } from "./words.js";

const search = document.getElementById("search");
const count = document.getElementById("count");
const list = document.getElementById("cast");

let cards = [];

function show() {
  const words = searchable(search.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const card of cards) {
    card.item.hidden = !words.every((word) => card.text.includes(word));
    shown += card.item.hidden ? 0 : 1;
  }
  count.textContent = tally(shown, words.length > 0);
}

function tally(shown, searched) {
  const characters = cards.length === 1 ? "1 character" : `${cards.length} characters`;
  if (!searched) {
    return characters;
  }
  return shown === 0
    ? `None of ${characters} matches “${search.value.trim()}”`
    : `${shown} of ${characters}`;
}

async function load() {
  try {
    const answer = await fetch("/v1/characters");
    const { characters } = await answer.json();
    cards = characters.filter((character) => character.listed === "yes").map(castCard);
  } catch {
    count.textContent = "The cast could not be loaded. Reload the page to try again.";
    return;
  }
  list.replaceChildren(...cards.map((card) => card.item));
  if (cards.length === 0) {
    list.after(element("p", {}, "No character of this host is listed."));
  }
  show();
}

search.form.addEventListener("submit", (event) => event.preventDefault());
search.addEventListener("input", show);
load();
