/**
 * Makes the file of an article. The page's own process hands it to the browser's downloads, which
 * needs no permission; where a page forbids that, an extension page of ours does.
 */
import '../shared/webext.js';
import '../shared/messages.js';
import { withCore } from './core.js';

/**
 * @param {string} id Names one file that waits for its page.
 * @returns {string} Where it waits.
 */
const waitingKey = (id) => `save:${id}`;

/**
 * Renders an article as it is saved now.
 * @param {SaveArticle} message The article, and whether a page of ours saves it.
 * @returns {Promise<SavedFile | SavedInTab>} The file, or the name under which a tab saves it.
 */
export async function saveArticle({ article, inTab }) {
  const saved = Date.now();
  const file = await withCore((core) => ({
    ok: /** @type {const} */ (true),
    name: core.fileName(article, saved),
    text: core.renderTimestamped(article, saved, 'proxy'),
  }));
  if (!inTab) {
    return file;
  }
  const { webext } = globalThis.qingdu;
  const id = crypto.randomUUID();
  await webext.writeSession(waitingKey(id), file);
  await webext.openTab(webext.resourceUrl(`save/save.html?id=${id}`));
  return { ok: true, opened: file.name };
}

/**
 * Hands a waiting file to the page that saves it, once.
 * @param {TakeSave} message Which file.
 * @returns {Promise<SavedFile | Failure>} The file, unless it was taken before.
 */
export async function takeSave({ id }) {
  const file = await globalThis.qingdu.webext.takeSession(waitingKey(id));
  return globalThis.qingdu.messages.isSavedFile(file) ? file : { ok: false, code: 'gone' };
}
