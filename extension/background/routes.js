/**
 * Which message goes to which handler, and who may send it.
 */
import { withCore } from './core.js';
import { readInTab, takeReading } from './reading.js';
import { saveArticle, takeSave } from './save.js';

/**
 * @param {ExtractPage} message The page's snapshot.
 * @returns {Promise<Extracted>} What is selected in it, or its article.
 */
async function extractPage({ html, url, force, selection }) {
  if (selection !== undefined) {
    try {
      const extraction = await withCore((core) => core.extractSelection(html, url, selection));
      return { ok: true, extraction, isSelection: true };
    } catch {
      // Nothing of it can be shown: the article then.
    }
  }
  return { ok: true, extraction: await withCore((core) => core.extract(html, url, { force })) };
}

/**
 * @param {ExtractNext} message The article as far as it is joined, and its next page.
 * @returns {Promise<Extracted>} Both joined.
 */
async function extractNext({ before, html, url }) {
  return { ok: true, extraction: await withCore((core) => core.extractNext(before, html, url)) };
}

/** @type {Record<AnyMessage['kind'], import('./router.js').Route>} */
export const ROUTES = {
  extractPage: { tiers: ['page'], handle: extractPage },
  extractNext: { tiers: ['page'], handle: extractNext },
  saveArticle: { tiers: ['page', 'extension'], handle: saveArticle },
  takeSave: { tiers: ['extension'], handle: takeSave },
  readInTab: { tiers: ['page'], handle: readInTab },
  takeReading: { tiers: ['extension'], handle: takeReading },
};
