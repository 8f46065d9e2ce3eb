/**
 * Asks the command line what the browsers must show and save. It is the same core, built natively, and
 * golden tests of its own hold its output; so what is compared here is the shell around the core.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { TARGET } from './paths.mjs';

const run = promisify(execFile);
const PROGRAM = path.join(TARGET, 'release', 'qingdu');
const NO_ARTICLE = 1;

/**
 * @param {string} file the page
 * @param {string} url where it is served
 * @returns {Promise<object | undefined>} the article, or undefined when the page has none
 */
export async function articleOf(file, url) {
  try {
    return JSON.parse((await extract(file, url, ['--format', 'json'])).toString());
  } catch (error) {
    if (error.code === NO_ARTICLE) {
      return undefined;
    }
    throw error;
  }
}

/**
 * @param {string} file the page
 * @param {string} url where it is served
 * @param {number} saved the instant of saving
 * @returns {Promise<Buffer>} the bytes of the saved file
 */
export async function savedFileOf(file, url, saved) {
  return extract(file, url, ['--format', 'timestamped', '--saved', String(saved)]);
}

async function extract(file, url, options) {
  const list = ['extract', file, '--url', url, ...options];
  const { stdout } = await run(PROGRAM, list, { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
