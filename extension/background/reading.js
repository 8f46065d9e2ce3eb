/**
 * Shows in a tab of ours what a page does not let the reader show over it.
 */
import '../shared/messages.js';
import { openWith, takeFor } from './waiting.js';

const PAGE = 'tab/tab.html';

/**
 * @param {ReadInTab} message What to show, and why it is not shown over its page.
 * @param {chrome.tabs.Tab} [tab] The page's tab.
 * @returns {Promise<Done>} That the tab is there.
 */
export async function readInTab({ answer, url, why }, tab) {
  await openWith(PAGE, { ok: true, answer, url, why }, tab);
  return { ok: true };
}

/**
 * Hands over what a tab was opened for, once.
 * @param {TakeReading} message Which.
 * @returns {Promise<Reading | Failure>} What to show, unless it was taken before.
 */
export const takeReading = ({ id }) =>
  takeFor(PAGE, id, globalThis.qingdu.messages.isReading);
