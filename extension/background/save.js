/**
 * Makes the file of an article. The page's own process hands it to the browser's downloads, which
 * needs no permission; where a page forbids that, an extension page of ours does.
 */
import '../shared/drawings.js';
import '../shared/messages.js';
import { withCore } from './core.js';
import { openWith, takeFor } from './waiting.js';

const PAGE = 'save/save.html';

/**
 * Renders an article as it is saved now.
 * @param {SaveArticle} message The article, and whether a page of ours saves it.
 * @param {chrome.tabs.Tab} [tab] The tab that it is read in.
 * @returns {Promise<SavedFile | SavedInTab>} The file, or the name under which a tab saves it.
 */
export async function saveArticle({ article, inTab }, tab) {
  const saved = Date.now();
  const kept = globalThis.qingdu.drawings.leaveOut(article);
  const file = await withCore((core) => ({
    ok: /** @type {const} */ (true),
    name: core.fileName(article, saved),
    text: core.renderTimestamped(kept, saved, 'proxy'),
  }));
  if (!inTab) {
    return file;
  }
  await openWith(PAGE, file, tab);
  return { ok: true, opened: file.name };
}

/**
 * Hands a waiting file to the page that saves it, once.
 * @param {TakeSave} message Which file.
 * @returns {Promise<SavedFile | Failure>} The file, unless it was taken before.
 */
export const takeSave = ({ id }) => takeFor(PAGE, id, globalThis.qingdu.messages.isSavedFile);
