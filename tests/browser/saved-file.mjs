/** Compares a saved file with what the command line writes for the same page and instant. */
import assert from 'node:assert/strict';
import { savedFileOf } from './qingdu-cli.mjs';

/** Enough to see what differs, where a whole article would bury it. */
const CONTEXT_CHARS = 60;

/**
 * @param {Buffer} bytes the saved file
 * @param {{ file: string, url: string }} page the page's file, and where it was served
 * @param {{ from?: number, to?: number }} [saving] when the saving began and ended
 */
export async function assertSavedFile(bytes, { file, url }, { from = 0, to = Date.now() } = {}) {
  const text = bytes.toString();
  const saved = Number(/^<!--(\d+)-->\n/u.exec(text)?.[1]);
  assert.ok(from <= saved && saved <= to, `the file says ${saved}, it was saved in ${from}..${to}`);
  const expected = await savedFileOf(file, url, saved);
  if (!bytes.equals(expected)) {
    assert.fail(difference(text, expected.toString()));
  }
}

function difference(actual, expected) {
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) {
    at += 1;
  }
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - CONTEXT_CHARS), at + CONTEXT_CHARS));
  return `the saved file differs from the command line's at character ${at}
    saved:        …${around(actual)}…  of ${actual.length}
    command line: …${around(expected)}…  of ${expected.length}`;
}
