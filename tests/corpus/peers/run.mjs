// Runs one of the extractors in JavaScript: a page a line goes in, what it finds comes out (see src/main.rs).
import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const engines = {
  /** @param {string} html */
  '@mozilla/readability': (html) => {
    const found = new Readability(parseHTML(html).document).parse();
    return found && { ...found, html: found.content, author: found.byline, date: found.publishedTime };
  },
  /** @param {string} html @param {string | undefined} url */
  defuddle: async (html, url) => {
    // Nothing is fetched: the others see the page alone too.
    const found = await Defuddle(parseHTML(html).document, url, { useAsync: false });
    return { ...found, html: found.content, date: found.published };
  },
};

const name = process.argv[2];
const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
for (const method of ['debug', 'error', 'info', 'log', 'warn']) {
  console[method] = () => {};
}

const versionOf = (of) => JSON.parse(readFileSync(`node_modules/${of}/package.json`, 'utf8')).version;
say({ version: `${versionOf(name)}, linkedom ${versionOf('linkedom')}` });
for await (const line of createInterface({ input: process.stdin })) {
  const { html, url } = JSON.parse(line);
  const started = performance.now();
  try {
    const found = (await engines[name](html, url ?? undefined)) ?? {};
    const ms = performance.now() - started;
    say({ title: found.title, author: found.author, date: found.date, html: found.html ?? '', ms });
  } catch (error) {
    say({ error: String(error), ms: performance.now() - started });
  }
}
