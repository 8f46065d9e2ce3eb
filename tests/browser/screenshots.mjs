/**
 * Makes the pictures of the README anew: both sample articles, light and dark, on a desk and on a phone.
 *
 *     node tests/browser/screenshots.mjs        after ./build.sh build
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { launch } from './browsers.mjs';
import { readFixture } from './fixtures.mjs';
import { ROOT } from './paths.mjs';
import { Session } from './session.mjs';
import { startServer } from './server.mjs';

const OUTPUT = path.join(ROOT, 'docs', 'screenshots');
/** Language of the interface, and the article that is shown in it. */
const SAMPLES = { 'zh-CN': 'voa-chinese', 'en-US': 'wordpress-english' };
const SIZES = { 1280: 800, 360: 720 };
const SCHEMES = ['light', 'dark'];

fs.mkdirSync(OUTPUT, { recursive: true });
for (const [locale, name] of Object.entries(SAMPLES)) {
  const server = await startServer();
  const session = new Session(server, await launch('chromium', { proxy: server.proxy, locale }));
  try {
    await takeAll(session, readFixture(name), locale.slice(0, 2));
  } finally {
    await session.end();
  }
}

async function takeAll(session, sample, language) {
  const { browser } = session;
  for (const [width, height] of Object.entries(SIZES)) {
    await browser.resize(Number(width), height);
    for (const scheme of SCHEMES) {
      await browser.colorScheme(scheme);
      await session.visit(sample.url, { body: sample.html });
      await session.openReader();
      await session.waitForReaderPictures();
      const file = path.join(OUTPUT, `reader-${language}-${scheme}-${width}.png`);
      await browser.screenshot(file);
      compress(file);
      console.log(`${path.relative(ROOT, file)}  ${fs.statSync(file).size} bytes`);
    }
  }
}

/** Four fifths smaller and no difference to the eye; without the program they are only larger. */
function compress(file) {
  try {
    execFileSync('pngquant', ['--force', '--strip', '--skip-if-larger', '--output', file, '64', file]);
  } catch (error) {
    if (error.code !== 'ENOENT') {
      throw error;
    }
  }
}
