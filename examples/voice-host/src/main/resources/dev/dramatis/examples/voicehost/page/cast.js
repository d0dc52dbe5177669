import { Search } from "./search.js";
import { fillIn, filledIn, isEmpty, readSelection, rememberSelection } from "./selection.js";

const [form, query, details, count, near, clear, cast] = ["search", "q", "filters", "count", "near", "clear", "cast"].map(
  (id) => document.getElementById(id),
);
const filters = [...form.querySelectorAll("select")];
const controls = [query, ...filters];
const names = controls.map((control) => control.name);
const wide = matchMedia("(min-width: 40.01rem)");
const cards = [...cast.children].map((item) => ({
  item,
  text: [...item.querySelectorAll("h2, .who, .tags a, .speaks, .by")].map((part) => part.textContent).join(" "),
  facets: Object.fromEntries(filters.map(({ name }) => [name, item.dataset[name].split("\n")])),
}));
const search = new Search(cards);

function show() {
  const selection = filledIn(controls);
  const found = search.found(selection);
  cards.forEach((card) => (card.item.hidden = !found.includes(card)));
  filters.forEach((filter) => countChoices(filter, search.found(selection, filter.name)));
  clear.hidden = isEmpty(selection);
  tell(found.length, selection);
}

/** Says at each choice of a filter how many characters it leaves, and rules out those that leave none. */
function countChoices(filter, left) {
  for (const option of [...filter.options].filter(({ value }) => value !== "")) {
    const number = left.filter((card) => card.facets[filter.name].includes(option.value)).length;
    option.textContent = `${option.dataset.label} (${number})`;
    option.disabled = number === 0 && !option.selected;
  }
}

function tell(found, selection) {
  const characters = cards.length === 1 ? "1 character" : `${cards.length} characters`;
  const sought = selection.q.trim() && ` “${selection.q.trim()}”`;
  const meant = found === 0 && sought ? search.suggestion(selection) : "";
  near.hidden = meant === "";
  near.value = meant;
  near.textContent = `Did you mean “${meant}”?`;
  if (isEmpty(selection)) {
    count.textContent = characters;
  } else if (found > 0) {
    count.textContent = `${found} of ${characters}`;
  } else {
    count.textContent = `None of ${characters} matches${sought || " these filters"}.`;
  }
}

/** A wide screen has room for the filters; a narrow one unfolds them where one is set. */
function unfold() {
  details.open = wide.matches || filters.some((filter) => filter.value !== "");
}

function showAddress() {
  fillIn(controls, readSelection(names));
  unfold();
  show();
}

function changed(isTypingOn) {
  rememberSelection(filledIn(controls), isTypingOn);
  show();
}

query.addEventListener("input", () => changed(readSelection(names).q !== "" && query.value !== ""));
filters.forEach((filter) => filter.addEventListener("change", () => changed(false)));
form.addEventListener("submit", (event) => event.preventDefault());
near.addEventListener("click", () => {
  query.value = near.value;
  changed(false);
  query.focus();
});
clear.addEventListener("click", () => {
  form.reset();
  changed(false);
  query.focus();
});
wide.addEventListener("change", unfold);
addEventListener("popstate", showAddress);
addEventListener("pageshow", showAddress); // a browser may have filled in the form by itself
showAddress();
