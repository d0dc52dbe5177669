import { byId } from "./dom.js";
import { countChoices, fillIn, filledIn } from "./filters.js";
import { fits, isEmpty, readWish, rememberWish, searchable } from "./wish.js";

const form = byId("wish");
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
  const wish = filledIn(controls);
  for (const card of cards) {
    card.item.hidden = !fits(card, wish);
  }
  filters.forEach((filter) => countChoices(filter, cards, wish));
  clear.hidden = isEmpty(wish);
  tell(cards.filter((card) => !card.item.hidden).length, wish);
}

function tell(shown, wish) {
  const characters = cards.length === 1 ? "1 character" : `${cards.length} characters`;
  const sought = wish.q.trim() && ` “${wish.q.trim()}”`;
  if (isEmpty(wish)) {
    byId("count").textContent = characters;
  } else if (shown > 0) {
    byId("count").textContent = `${shown} of ${characters}`;
  } else {
    byId("count").textContent = `None of ${characters} matches${sought || " these filters"}`;
  }
}

function showAddress() {
  fillIn(controls, readWish(names));
  show();
}

function changed(isTypingOn) {
  rememberWish(filledIn(controls), isTypingOn);
  show();
}

search.addEventListener("input", () => changed(readWish(names).q !== "" && search.value !== ""));
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
