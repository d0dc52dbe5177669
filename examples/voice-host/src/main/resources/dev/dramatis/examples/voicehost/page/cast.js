import { byId } from "./dom.js";
import { countChoices, fillIn, filledIn } from "./filters.js";
import { fits, isEmpty, readSelection, rememberSelection, searchable } from "./selection.js";

const form = byId("search");
const clear = byId("clear");
const search = byId("q");
const filters = [...form.querySelectorAll("select")];
const controls = [search, ...filters];
const names = controls.map((control) => control.name);
const cards = [...byId("cast").children].map((item) => ({
  item,
  searched: searchable(item.dataset.searched),
  facets: JSON.parse(item.dataset.facets),
}));

function show() {
  const selection = filledIn(controls);
  for (const card of cards) {
    card.item.hidden = !fits(card, selection);
  }
  filters.forEach((filter) => countChoices(filter, cards, selection));
  clear.hidden = isEmpty(selection);
  tell(cards.filter((card) => !card.item.hidden).length, selection);
}

function tell(shown, selection) {
  const characters = cards.length === 1 ? "1 character" : `${cards.length} characters`;
  const sought = selection.q.trim() && ` “${selection.q.trim()}”`;
  if (isEmpty(selection)) {
    byId("count").textContent = characters;
  } else if (shown > 0) {
    byId("count").textContent = `${shown} of ${characters}`;
  } else {
    byId("count").textContent = `None of ${characters} matches${sought || " these filters"}`;
  }
}

function showAddress() {
  fillIn(controls, readSelection(names));
  show();
}

function changed(isTypingOn) {
  rememberSelection(filledIn(controls), isTypingOn);
  show();
}

search.addEventListener("input", () => changed(readSelection(names).q !== "" && search.value !== ""));
filters.forEach((filter) => filter.addEventListener("change", () => changed(false)));
form.addEventListener("submit", (event) => event.preventDefault());
clear.addEventListener("click", () => {
  form.reset();
  changed(false);
  search.focus();
});
addEventListener("popstate", showAddress);
addEventListener("pageshow", showAddress); // a browser may have filled in the form by itself
showAddress();
