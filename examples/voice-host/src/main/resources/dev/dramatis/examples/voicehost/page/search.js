/** How much of a searched word, of its letters, another must begin with to be suggested. */
const ALIKE = 0.6;

/** The words of a text, as it writes them. */
function words(text) {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A word without case and accents, and without its English ending: "cooking" is "cook" too. */
function read(word) {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const stem = plain
    .replace(/(?<=[^aeiou])(?:ies|y)$/, "i")
    .replace(/(?<=....)ers?$|(?<=...)(?:ing|ed|es?|s)$/, "")
    .replace(/(?<=...)(.)\1$/, "$1");
  return { word, plain, stem };
}

/** The cast as it is searched: each card has a `text`, and values by the names of the filters. */
export class Search {
  constructor(cards) {
    this.cards = cards;
    for (const card of cards) {
      card.words = words(card.text).map(read);
    }
    this.words = cards.flatMap((card) => card.words);
  }

  /** Finds a word of the cast in all its forms; any other may be the beginning of a word. */
  wanted(sought) {
    const { plain, stem } = read(sought);
    return this.words.some((word) => word.stem === stem)
      ? (word) => word.stem === stem
      : (word) => word.plain.startsWith(plain);
  }

  /** The cards with every searched word and every chosen value, one filter aside if it is named. */
  found({ q, ...chosen }, aside) {
    const wanted = words(q).map((sought) => this.wanted(sought));
    return this.cards.filter(
      (card) =>
        wanted.every((wants) => card.words.some(wants)) &&
        Object.entries(chosen).every(
          ([name, value]) => name === aside || !value || card.facets[name].includes(value),
        ),
    );
  }

  /** The searched words, with near ones for those that the cast lacks; empty if they find nothing. */
  suggestion(selection) {
    const q = words(selection.q).map((sought) => this.near(sought)).join(" ");
    return this.found({ ...selection, q }).length > 0 ? q : "";
  }

  /** The word that is meant by a mistyped one, or one that begins alike; else the same. */
  near(sought) {
    const { plain } = read(sought);
    const typo = best(this.words, (word) => -distance(plain, word.plain), -Math.floor(plain.length / 3));
    const alike = best(this.words, (word) => shared(plain, word.plain), Math.max(4, plain.length * ALIKE));
    return this.words.some(this.wanted(sought)) ? sought : (typo ?? alike)?.word ?? sought;
  }
}

/** The item with the highest score of at least a limit. */
function best(items, score, limit) {
  const scores = items.map(score);
  const highest = Math.max(limit, ...scores);
  return items[scores.indexOf(highest)];
}

/** The length of the common beginning. */
function shared(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) {
    length++;
  }
  return length;
}

/** The fewest letters to add, to remove or to replace, to turn one word into the other. */
function distance(one, other) {
  let row = [...other, ""].map((_, column) => column);
  for (let line = 0; line < one.length; line++) {
    const next = [line + 1];
    for (let column = 0; column < other.length; column++) {
      const replaced = row[column] + (one[line] === other[column] ? 0 : 1);
      next.push(Math.min(replaced, row[column + 1] + 1, next[column] + 1));
    }
    row = next;
  }
  return row[other.length];
}
