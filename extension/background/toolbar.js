/**
 * The toolbar's click: brings the reader into the page, or takes it out again. Nothing of ours is
 * in a page before this click, and where the browser keeps us out a notice says why.
 */
import '../shared/webext.js';

/** What is injected, in order; each file adds to the namespace that the first one makes. */
const FILES = [
  'shared/webext.js',
  'shared/messages.js',
  'shared/client.js',
  'shared/settings.js',
  'shared/i18n.js',
  'shared/drawings.js',
  'shared/dom.js',
  'reader/icons.js',
  'reader/view.js',
  'reader/card.js',
  'reader/pages.js',
  'reader/keyboard.js',
  'reader/controls.js',
  'reader/clicks.js',
  'reader/clipboard.js',
  'reader/notes.js',
  'reader/position.js',
  'reader/reader.js',
  'content/selection.js',
  'content/snapshot-hidden.js',
  'content/snapshot-view.js',
  'content/snapshot-pictures.js',
  'content/canvas.js',
  'content/snapshot-trees.js',
  'content/snapshot.js',
  'content/fetch.js',
  'content/download.js',
  'content/place.js',
  'content/navigation.js',
  'content/paper.js',
  'content/input.js',
  'content/guard.js',
  'content/overlay.js',
];
const TOGGLE = 'content/toggle.js';
const STYLES = ['themes', 'typefaces', 'reader', 'controls', 'print'].map(
  (name) => `reader/${name}.css`,
);

/**
 * Chromium tells the page's process of the click's grant and of our script by two roads, and now
 * and then refuses the script because it came first (seen in 156, in one click of ten on a busy
 * machine); a moment later the same call goes through.
 */
const RETRY_DELAYS_MS = [30, 120];

/** @typedef {'browser-page' | 'store' | 'pdf' | 'file' | 'blocked'} RefusalReason */

/**
 * Keeps the reader's styles where the overlay finds them. Runs in the page.
 * @param {string[]} styles The texts of the style sheets.
 */
function keepStyles(styles) {
  globalThis.qingdu.styles = styles;
}

/**
 * Reads our own style sheets: a page cannot fetch them, since nothing of ours is web-accessible.
 * @returns {Promise<string[]>} Their texts.
 */
function readStyles() {
  return Promise.all(
    STYLES.map(async (path) => (await fetch(globalThis.qingdu.webext.resourceUrl(path))).text()),
  );
}

/**
 * Opens the reader over a tab's page; closes it when it is open.
 * @param {chrome.tabs.Tab} tab The tab that was clicked in.
 */
export async function openReader(tab) {
  await inTab(tab, injectReader);
}

/**
 * Reads over a tab's page what its menu was asked for: a link of the page's site, or the selection.
 * @param {chrome.tabs.Tab} tab The tab that the menu was opened in.
 * @param {string | undefined} link The link's address.
 */
export async function openInReader(tab, link) {
  await inTab(tab, async (tabId) => {
    const { webext } = globalThis.qingdu;
    if ((await webext.injectCall(tabId, isThere, '')) !== true) {
      await injectFiles(tabId);
    }
    await webext.injectCall(tabId, openOverlay, link ?? '');
  });
}

/** @returns {boolean} Whether the reader's files are there. Runs in the page. */
function isThere() {
  return Boolean(globalThis.qingdu?.overlay && globalThis.qingdu.styles);
}

/**
 * Runs in the page.
 * @param {string} link What to read; the page itself when it is empty.
 */
function openOverlay(link) {
  globalThis.qingdu.overlay.open(link || undefined);
}

/**
 * Does something in a tab, again if the browser was not ready, or says why it cannot be done.
 * @param {chrome.tabs.Tab} tab The tab that was clicked in.
 * @param {(tabId: number) => Promise<void>} act What to do there.
 */
async function inTab(tab, act) {
  if (tab.id === undefined) {
    return;
  }
  const refusal = refusalReason(tab.url);
  for (const delay of refusal === 'blocked' ? RETRY_DELAYS_MS : []) {
    try {
      await act(tab.id);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  try {
    await act(tab.id);
  } catch {
    await showNotice(tab.id, refusal);
  }
}

/**
 * @param {number} tabId The tab that was clicked in.
 */
async function injectReader(tabId) {
  const { webext } = globalThis.qingdu;
  // The small file first: on a second click everything is there already.
  if ((await webext.injectFiles(tabId, [TOGGLE])) === true) {
    return;
  }
  await injectFiles(tabId);
  await webext.injectFiles(tabId, [TOGGLE]);
}

/**
 * @param {number} tabId The tab that gets the reader's files.
 */
async function injectFiles(tabId) {
  const { webext } = globalThis.qingdu;
  const [styles] = await Promise.all([readStyles(), webext.injectFiles(tabId, FILES)]);
  await webext.injectCall(tabId, keepStyles, styles);
}

/**
 * Guesses why a browser refused, which it does not say in a way that is the same everywhere.
 * @param {string | undefined} address The tab's address, where the click let us see it.
 * @returns {RefusalReason} The reason, `blocked` when it is not plain.
 */
export function refusalReason(address) {
  if (address === undefined || !URL.canParse(address)) {
    return 'browser-page'; // the click shows us the address of every page that we may enter
  }
  const url = new URL(address);
  if (url.protocol === 'file:') {
    return /\.pdf$/iu.test(url.pathname) ? 'pdf' : 'file';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return 'browser-page';
  }
  const isStore =
    /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/u.test(
      url.hostname,
    ) ||
    (url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore'));
  if (isStore) {
    return 'store';
  }
  return /\.pdf$/iu.test(url.pathname) ? 'pdf' : 'blocked';
}

/**
 * Says why there is no reader, in a popup at the button or, where that cannot open, in a tab.
 * @param {number} tabId The tab that was clicked in.
 * @param {RefusalReason} reason Why.
 */
async function showNotice(tabId, reason) {
  const { webext } = globalThis.qingdu;
  const page = webext.resourceUrl(`notice/notice.html?reason=${reason}`);
  try {
    await webext.openPopup(tabId, page);
  } catch {
    await webext.openTab(page);
  }
}
