/**
 * Waiting for a state, with a deadline: the only waiting that the tests do.
 */
import { setTimeout as pause } from 'node:timers/promises';

const INTERVAL_MS = 20;

/**
 * Asks again and again until the answer is truthy.
 *
 * @template T
 * @param {() => T | Promise<T>} ask
 * @param {string} what is waited for, in the error's words
 * @param {number} [timeout] in milliseconds
 * @returns {Promise<T>}
 */
export async function until(ask, what, timeout = 15_000) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) {
      return answer;
    }
    if (Date.now() > deadline) {
      throw new Error(`waited ${timeout} ms in vain for ${what}`);
    }
    await pause(INTERVAL_MS);
  }
}
