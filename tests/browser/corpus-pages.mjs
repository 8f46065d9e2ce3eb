/** Chooses real pages of the corpus: always the same ones, from every set and many languages. */
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CORPUS } from './paths.mjs';

/** Makes every reader of the page take it for what it is, whatever encoding it declares. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * @param {number} count
 * @returns {{ name: string, url: string, read: () => string }[]}
 */
export function choosePages(count) {
  const left = listPages();
  const taken = new Map();
  const timesTaken = (key) => taken.get(key) ?? 0;
  const chosen = [];
  while (chosen.length < count && left.length > 0) {
    // The page whose set and language have had the fewest so far; the first by name of several.
    const weights = left.map(({ set, language }) => timesTaken(set) + timesTaken(language));
    const [page] = left.splice(weights.indexOf(Math.min(...weights)), 1);
    taken.set(page.set, timesTaken(page.set) + 1);
    taken.set(page.language, timesTaken(page.language) + 1);
    chosen.push(page);
  }
  return chosen.map(({ name }) => describePage(name));
}

/** Every page by name, with its set and the language that its gold names. */
function listPages() {
  return fs.readdirSync(CORPUS).sort().flatMap((set) =>
    fs
      .readdirSync(path.join(CORPUS, set))
      .filter((file) => file.endsWith('.html.gz'))
      .sort()
      .map((file) => {
        const name = `${set}/${file.slice(0, -'.html.gz'.length)}`;
        return { name, set, language: `language ${goldOf(name).lang ?? 'unknown'}` };
      }),
  );
}

function describePage(name) {
  const { url } = goldOf(name);
  return {
    name,
    url: URL.canParse(url ?? '') ? new URL(url).href : `https://corpus.example/${encodeURI(name)}`,
    read: () => BYTE_ORDER_MARK + withoutRefresh(unpack(`${name}.html.gz`)),
  };
}

/** No policy stops a page from sending its reader elsewhere. */
function withoutRefresh(html) {
  return html.replace(/http-equiv=(["']?)refresh\1/giu, 'http-equiv=off');
}

function goldOf(name) {
  const file = `${name}.json.gz`;
  return fs.existsSync(path.join(CORPUS, file)) ? JSON.parse(unpack(file)) : {};
}

function unpack(file) {
  return gunzipSync(fs.readFileSync(path.join(CORPUS, file))).toString();
}
