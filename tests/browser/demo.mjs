/**
 * Shows the product on the sample article, for `./build.sh run`.
 *
 *     node tests/browser/demo.mjs ENGINE
 *
 * With a display, a window with the extension in it and the article open: the click is left to whoever
 * sits in front of it. Without one the same clicks are made in a headless window, and what they led to is
 * printed. The article comes from the fixtures; only addresses of `.example` are served from here.
 */
import fs from 'node:fs';
import path from 'node:path';
import { launch } from './browsers.mjs';
import { readFixture } from './fixtures.mjs';
import { TARGET } from './paths.mjs';
import { Session } from './session.mjs';
import { startServer } from './server.mjs';

const SAMPLE = 'voa-chinese';
const OUTPUT = path.join(TARGET, 'run');
const SHOWN_LINES = 3;
const SHOWN_CHARS = 160;

const engine = /** @type {'chromium' | 'firefox'} */ (process.argv[2] ?? 'chromium');
const hasDisplay = Boolean(
  process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform === 'darwin',
);
const sample = readFixture(SAMPLE);
fs.mkdirSync(OUTPUT, { recursive: true });
await (hasDisplay ? showWindow() : clickForReal());

async function showWindow() {
  const server = await startServer();
  const proxy = { ...server.proxy, onlyFor: 'example' };
  const browser = await launch(engine, { proxy, downloads: OUTPUT, headless: false });
  try {
    await browser.goto(server.serve(sample.url, { body: sample.html }));
    console.log(`
${engine} is open on the sample article, with Qingdu installed (in a profile of its own, which goes with the window).
  Click Qingdu's button in the toolbar (it may be behind the puzzle piece): the article, to read.
  Press S, or the arrow at the top right: the file, in ${OUTPUT}.
  Press Esc: the page as it was. Any other news site works the same.
Close the window to end.`);
    await browser.exited;
  } finally {
    await browser.quit();
    server.close();
  }
}

async function clickForReal() {
  const session = await Session.start(engine);
  try {
    const { browser } = session;
    await browser.resize(1280, 900);
    await session.visit(sample.url, { body: sample.html });
    const page = path.join(OUTPUT, 'page.png');
    await browser.screenshot(page);

    const state = await session.openReader();
    if (state !== 'open') {
      throw new Error(`the reader shows ${state}: ${await session.readerText()}`);
    }
    await session.waitForReaderPictures();
    const reader = path.join(OUTPUT, 'reader.png');
    await browser.screenshot(reader);

    const { name, bytes } = await session.save();
    const file = path.join(OUTPUT, name);
    fs.writeFileSync(file, bytes);
    await session.closeReader();
    report({ page, reader, file, bytes });
  } finally {
    await session.end();
  }
}

function report({ page, reader, file, bytes }) {
  const lines = bytes.toString().split('\n').filter(Boolean).slice(0, SHOWN_LINES + 1);
  const shown = lines.map((line) => {
    const characters = [...line];
    return characters.length > SHOWN_CHARS ? `${characters.slice(0, SHOWN_CHARS).join('')}…` : line;
  });
  console.log(`
No display here, so ${engine} was driven without one: a click on Qingdu's button, then S, then Esc.
  the page before        ${page}
  the page, to read      ${reader}
  the file, ${String(bytes.length).padStart(6)} bytes ${file}

${shown.map((line) => `    ${line}`).join('\n')}`);
}
