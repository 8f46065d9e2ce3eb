/**
 * What waits in the session's storage for a page of ours that is just being opened: left under an id
 * that nobody can guess, and taken once.
 */
import '../shared/webext.js';

/**
 * Opens a page of ours, and leaves something for it.
 * @param {string} page The page's path in the extension.
 * @param {unknown} value What it takes.
 * @param {chrome.tabs.Tab} [from] The tab that it is opened from.
 */
export async function openWith(page, value, from) {
  const { webext } = globalThis.qingdu;
  const id = crypto.randomUUID();
  await webext.writeSession(keyOf(page, id), value);
  await webext.openTab(webext.resourceUrl(`${page}?id=${id}`), from);
}

/**
 * @template Value
 * @param {string} page The page that asks.
 * @param {string} id What it was opened with.
 * @param {(value: unknown) => value is Value} isValue Checks what was left.
 * @returns {Promise<Value | Failure>} What was left for it, unless it was taken before.
 */
export async function takeFor(page, id, isValue) {
  const value = await globalThis.qingdu.webext.takeSession(keyOf(page, id));
  return isValue(value) ? value : { ok: false, code: 'gone' };
}

/**
 * @param {string} page The page's path.
 * @param {string} id Names one value.
 * @returns {string} Where it waits.
 */
const keyOf = (page, id) => `${page}:${id}`;
