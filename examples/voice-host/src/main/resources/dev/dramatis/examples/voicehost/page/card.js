import { element } from "./dom.js";
import { promptPreview } from "./prompt.js";
import { voiceCredit } from "./voice.js";
import { kindName, languageName, searchable } from "./words.js";

/** A character's entry on the programme, and the text by which the search finds it. */
export function castCard(character) {
  const heading = `name-${character.id}`;
  const card = element(
    "article",
    { class: "card", "aria-labelledby": heading },
    element(
      "div",
      { class: "billing" },
      element("h2", { id: heading }, character.name),
      element("span", { class: "leader", "aria-hidden": "true" }),
      element("p", { class: "kind" }, element("span", { class: "unseen" }, "Kind: "), kindName(character.kind)),
    ),
    facts(character),
    ...promptPreview(character),
  );
  return { item: element("li", {}, card), text: searchText(character) };
}

function facts(character) {
  const list = element("dl", {}, fact("Voice", ...voiceCredit(character.voice)));
  list.append(fact("Speaks", languages(character)));
  if (character.tags.length > 0) {
    const tags = character.tags.map((tag) => element("li", {}, tag));
    list.append(fact("Tags", element("ul", { class: "tags" }, ...tags)));
  }
  return list;
}

function fact(name, ...content) {
  return element("div", {}, element("dt", {}, name), element("dd", {}, ...content));
}

function languages(character) {
  return character.languages.length > 0
    ? character.languages.map(languageName).join(", ")
    : "English, by default";
}

function searchText({ id, name, kind, languages, tags, voice }) {
  const credit = voice.attribution;
  return searchable(
    [
      id,
      name,
      kind,
      kindName(kind),
      ...(languages.length > 0 ? languages : ["en"]).flatMap((tag) => [tag, languageName(tag)]),
      ...tags,
      voice.description,
      credit?.title,
      credit?.author,
    ]
      .filter(Boolean)
      .join("\n"),
  );
}
