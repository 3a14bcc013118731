// What the site's search makes of a question, and what it shows first. docs/conf.py puts before it what `find` knows of
// words: FILLERS, which nothing needs to have, MEANT, what this API calls what people ask for, the likeliest first,
// ACTS, words for something to be done, and SPELLING, where British and American differ.

let words = [];
let acts = false;
let forObjects = false;

// Sphinx asks twice: first for the words of objects (operations, models, classes), then for those of pages.
var splitQuery = (query) => {
  const said = query.toLowerCase().split(/[^\p{Letter}\p{Number}_]+/gu).filter((word) => word);
  const asked = said.filter((word) => !FILLERS.has(word));
  forObjects = !forObjects;
  if (!forObjects) return asked.length ? asked : said;
  acts = asked.some((word) => ACTS.has(word));
  const names = Object.entries(Search._index.objects)
    .flatMap(([prefix, some]) => some.map((one) => `${prefix}.${one[4]}`.toLowerCase()))
    .filter((name) => !acts || !NO_ACT.test(name));
  const holding = (word) => names.filter((name) => name.includes(word)).length;
  const meanings = [...new Set(asked.length ? asked : said)].map(apiWords);
  while (!(words = chosen(names, meanings)) && meanings.length > 1) {
    const counts = meanings.map((some) => Math.max(...some.map(holding)));
    // what no name has goes first, then what most have
    meanings.splice(counts.includes(0) ? counts.indexOf(0) : counts.indexOf(Math.max(...counts)), 1);
  }
  words = [...new Set(words ?? [meanings[0][0]])];
  return words;
};

const NO_ACT = /^models\.|\.(list|get|search)_\w+$/;

// What a word may mean, the likeliest first: in both spellings, and itself last.
const apiWords = (word) => {
  const one = word.replace(/(?<=\w\w)ies$/, "y").replace(/(?<=\w\w\w)(?<![siu])s$/, "");
  const other = one.replace(SPELLING, (_, vowel, letter) => vowel + (letter === "s" ? "z" : "s"));
  const meant = [word, one, other].flatMap((said) => MEANT.get(said) ?? []);
  return [...meant, ...[one, other].map((said) => said.replace(/(?<=\w{4})ing$/, ""))];
};

// A meaning of each word, so that a name has them all; null where none has.
const chosen = (names, [first, ...rest]) => {
  for (const word of first ?? []) {
    const left = names.filter((name) => name.includes(word));
    const others = left.length ? chosen(left, rest) : null;
    if (others) return [word, ...others];
  }
  return first ? null : [];
};

const PROJECT = /^(CHANGELOG|CONTRIBUTING|SECURITY|docs\/(architecture|benchmarks|corrections|faults|scheduled-bump))/;

// A guide whose title was asked for comes first, then operations, models and classes, those whose names hold little else
// before the others, then what only names them; pages about the project come last.
var Scorer = {
  objNameMatch: 11, objPartialMatch: 6, objPrio: { 0: 15, 1: 5, 2: -5 }, objPrioDefault: 0,
  title: 15, partialTitle: 7, term: 5, partialTerm: 2,
  score: ([docname, title, anchor, descr, score, filename, kind]) => {
    const last = title.toLowerCase().split(/\.| > /).pop();
    if (kind === "object") {
      const operation = descr.startsWith("operation");
      const verb = operation ? last.split("_")[0] : "";
      const size = last.replace(/s$/, "").length - (words.includes(verb) || !operation ? 0 : verb.length + 1);
      const held = words.filter((word) => last.includes(word)).join("").length / size;
      const exact = last.replaceAll("_", "") === words.join("");
      const reads = { list: 5, get: 4, search: 3 }[verb] ?? 0;
      const suits = reads ? (acts ? -40 : reads) : 0;
      return 40 + 60 * held + 60 * exact + 30 * operation + suits - (/method|attribute|property/.test(descr) ? 20 : 0);
    }
    if (PROJECT.test(docname)) return score - 20;
    const generated = /^docs\/(operations|models)\//.test(docname);
    return !generated && words.every((word) => last.includes(word)) ? 200 : score;
  },
};
