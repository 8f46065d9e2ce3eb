/**
 * Finds the browsers of this machine and starts them, with one interface for both.
 *
 * @typedef {object} LaunchOptions
 * @property {string} executable
 * @property {string} extension the folder of the unpacked extension
 * @property {string} [downloads] the download folder; one in the profile, and gone with it, without
 * @property {Proxy} [proxy] the proxy for every request
 * @property {boolean} [headless] true without
 * @property {string} [locale] the language of the browser (Chromium)
 *
 * @typedef {object} Proxy
 * @property {string} host
 * @property {number} port
 * @property {string} pin the hash of the public key in its certificate, in base64
 * @property {string} [onlyFor] the top-level domain whose hosts go through it; all without
 *
 * @typedef {Awaited<ReturnType<typeof import("./chromium.mjs").launchChromium>>} Browser
 */
import fs from 'node:fs';
import path from 'node:path';
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';
import { PACKAGES } from './paths.mjs';

const ENGINES = {
  chromium: {
    launch: launchChromium,
    variable: 'QINGDU_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    launch: launchFirefox,
    variable: 'QINGDU_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** @param {"chromium" | "firefox"} engine @returns {string | undefined} the path of its program */
export function findBrowser(engine) {
  const { variable, names, places } = ENGINES[engine];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  const candidates = [process.env[variable] ?? '', ...inPath, ...places];
  return candidates.find((candidate) => candidate !== '' && fs.existsSync(candidate));
}

/**
 * Starts a browser with the extension of `pkg/` in it.
 *
 * @param {"chromium" | "firefox"} engine
 * @param {Partial<LaunchOptions>} [options]
 * @returns {Promise<Browser>}
 */
export async function launch(engine, options = {}) {
  const executable = options.executable ?? findBrowser(engine);
  if (!executable) {
    throw new Error(`no ${engine} on this machine`);
  }
  const extension = options.extension ?? path.join(PACKAGES, engine);
  return ENGINES[engine].launch({ ...options, executable, extension });
}
