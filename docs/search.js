// What the site's search makes of a question, and what it shows first. docs/conf.py puts before it what `find` knows of
// words: FILLERS, which nothing needs to have, MEANT, what this API calls what people ask for, the likeliest first, and
// ACTS, words for something to be done.

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
  words = [...new Set((asked.length ? asked : said).map((word) => apiWord(word, holding)))];
  while (words.length > 1 && !names.some((name) => words.every((word) => name.includes(word)))) {
    const counts = words.map(holding); // what no name has goes first, then what most have
    words.splice(counts.includes(0) ? counts.indexOf(0) : counts.indexOf(Math.max(...counts)), 1);
  }
  return words;
};

const NO_ACT = /^models\.|\.(list|get|search)_\w+$/;

const apiWord = (word, holding) => {
  const one = word.replace(/(?<=\w\w)ies$/, "y").replace(/(?<=\w\w\w)(?<![siu])s$/, "");
  const meant = MEANT.get(word) ?? MEANT.get(one);
  return meant ? (meant.find(holding) ?? meant[0]) : one.replace(/(?<=\w{4})ing$/, "");
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
