import { element, isWebPage, link } from "./dom.js";

/** What a card says about a voice: what it is, whose it is, how it may be used, where it lies. */
export function voiceCredit(voice) {
  const credit = voice.attribution;
  const lines = [];
  const title = credit?.title ?? voice.description;
  if (title) {
    lines.push(element("p", {}, link(credit?.url ?? voice.description_link, title)));
  }
  if (credit) {
    lines.push(
      element("p", { class: "credit" }, `by ${credit.author}, `, license(credit.license)),
    );
  } else {
    lines.push(element("p", { class: "credit unverified" }, "Author and license not known"));
  }
  lines.push(element("p", { class: "path" }, voice.voice));
  return lines;
}

function license(text) {
  return link(text, licenseName(text));
}

/** The short name of a Creative Commons license; another goes by its address or its own name. */
function licenseName(text) {
  const terms =
    /^https?:\/\/creativecommons\.org\/(licenses|publicdomain)\/([a-z+-]+)\/(\d\.\d)/i.exec(text);
  if (!terms) {
    return isWebPage(text) ? text.replace(/^https?:\/\//, "") : text;
  }
  const [, family, name, version] = terms;
  if (family.toLowerCase() === "publicdomain") {
    return name.toLowerCase() === "zero" ? `CC0 ${version}` : `Public domain ${version}`;
  }
  return name.toLowerCase() === "sampling+" ? `Sampling+ ${version}` : `CC ${name.toUpperCase()} ${version}`;
}
