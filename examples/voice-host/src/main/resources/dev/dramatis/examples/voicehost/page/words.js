const KINDS = {
  constant: "fixed words",
  smalltalk: "small talk",
  guess_animal: "guess the animal",
  quiz_show: "quiz show",
  news: "the news",
  unmute_explanation: "explains unmute",
  custom: "own code",
};

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** What a kind is called on the programme; a kind of a team's own goes by its name. */
export function kindName(kind) {
  return Object.hasOwn(KINDS, kind) ? KINDS[kind] : kind.replaceAll("_", " ");
}

/** A language's English name, or its tag where it has none. */
export function languageName(tag) {
  try {
    return LANGUAGES.of(tag);
  } catch {
    return tag;
  }
}

/** A text as the search compares it: without case and accents. */
export function searchable(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
