import { fits } from "./selection.js";

/** Says at each choice of a filter how many characters it leaves, and rules out those that leave none. */
export function countChoices(filter, cards, selection) {
  const left = cards.filter((card) => fits(card, selection, filter.name));
  for (const option of filter.options) {
    if (option.value !== "") {
      const count = left.filter((card) => card.facets[filter.name].includes(option.value)).length;
      option.textContent = `${option.dataset.label} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

/** Puts a selection into the form; a value that no character has counts as none. */
export function fillIn(controls, selection) {
  for (const control of controls) {
    control.value = selection[control.name];
    if (control.selectedIndex < 0) {
      control.value = "";
    }
  }
}

export function filledIn(controls) {
  return Object.fromEntries(controls.map((control) => [control.name, control.value]));
}
