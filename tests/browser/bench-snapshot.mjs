/**
 * Time and bytes of the snapshot beside the clone that users of Readability.js make, on the same pages,
 * in the same run, in each browser of this machine. Pages come from the corpus, or else from the
 * fixtures. The machine's load cancels out in the ratios, and nothing here fails for being slow.
 */
import fs from 'node:fs';
import { findBrowser } from './browsers.mjs';
import { choosePages } from './corpus-pages.mjs';
import { readFixtures } from './fixtures.mjs';
import { CORPUS } from './paths.mjs';
import { Session } from './session.mjs';

const COUNT = 40;
const POLICY = "script-src 'none'; frame-src 'none'; object-src 'none'";

const pages = fs.existsSync(CORPUS)
  ? choosePages(COUNT).map(({ url, read }) => ({ url, read }))
  : readFixtures().map(({ url, html }) => ({ url, read: () => html }));

for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
  if (findBrowser(engine)) {
    print(engine, await measureAll(engine));
  } else {
    console.log(`no ${engine} on this machine`);
  }
}

async function measureAll(engine) {
  const session = await Session.start(engine);
  const figures = [];
  try {
    for (const { url, read } of pages) {
      const address = session.server.serve(url, { body: read(), policy: POLICY });
      await session.browser.goto(address);
      await session.openReader();
      await session.closeReader();
      figures.push(await session.evalInContentScript(measure));
    }
  } finally {
    await session.end();
  }
  return figures;
}

/** Runs in the extension's world: both by turns, so that neither has the warmer machine. */
function measure() {
  const ways = {
    snapshot: () => globalThis.qingdu.snapshot.take().html,
    // eslint-disable-next-line no-restricted-properties -- read, never written
    clone: () => document.cloneNode(true).documentElement.outerHTML,
  };
  const ENOUGH_MS = 40;
  const figures = {};
  for (const [name, make] of Object.entries(ways)) {
    figures[name] = { ms: Infinity, bytes: new TextEncoder().encode(make()).length };
  }
  for (let turn = 0; turn < 3; turn += 1) {
    for (const [name, make] of Object.entries(ways)) {
      const start = performance.now();
      let rounds = 0;
      let passed = 0;
      while (passed < ENOUGH_MS) {
        make();
        rounds += 1;
        passed = performance.now() - start;
      }
      figures[name].ms = Math.min(figures[name].ms, passed / rounds);
    }
  }
  return figures;
}

function print(engine, figures) {
  const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  const column = (name, unit) => median(figures.map((page) => page[name][unit]));
  const ratio = (unit) => median(figures.map(({ snapshot, clone }) => snapshot[unit] / clone[unit]));
  console.log(`${engine}, ${figures.length} pages, medians:`);
  for (const name of ['snapshot', 'clone']) {
    const kilobytes = (column(name, 'bytes') / 1024).toFixed(0);
    console.log(`  ${name.padEnd(9)} ${column(name, 'ms').toFixed(1)} ms  ${kilobytes} KB`);
  }
  console.log(`  ratio     ${ratio('ms').toFixed(2)} of the time, ${ratio('bytes').toFixed(2)} of the bytes`);
}
