/**
 * The context menu: a link, or what is selected, in the reader.
 *
 * A link to the site of the page that it stands on is fetched by that page, with the page's own
 * rights, and is read over it: nothing is asked. For another site the user's right to it is asked
 * at that moment; then the link opens in a tab, and the reader over it.
 */
import '../shared/webext.js';
import { openInReader, openReader } from './toolbar.js';

const LINK = 'read-link';
const SELECTION = 'read-selection';
const WEB = ['http://*/*', 'https://*/*'];

/** Makes the menu anew; it outlives the background. */
export function makeMenus() {
  const { webext } = globalThis.qingdu;
  webext.makeMenus([
    {
      id: LINK,
      title: webext.getMessage('menuLink'),
      contexts: ['link'],
      documentUrlPatterns: WEB,
      targetUrlPatterns: WEB,
    },
    {
      id: SELECTION,
      title: webext.getMessage('menuSelection'),
      contexts: ['selection'],
      documentUrlPatterns: WEB,
    },
  ]);
}

/**
 * @param {chrome.contextMenus.OnClickData} info What was clicked on.
 * @param {chrome.tabs.Tab} [tab] The tab that it is in.
 */
export async function onMenu({ menuItemId, linkUrl, pageUrl }, tab) {
  if (menuItemId === SELECTION && tab) {
    await openInReader(tab, undefined);
  }
  if (menuItemId !== LINK || !linkUrl || !URL.canParse(linkUrl)) {
    return;
  }
  const link = new URL(linkUrl);
  if (tab && pageUrl && URL.canParse(pageUrl) && new URL(pageUrl).origin === link.origin) {
    await openInReader(tab, link.href);
    return;
  }
  const { webext } = globalThis.qingdu;
  // Nothing may be awaited before: a browser lets us ask only while it handles the click.
  if (await webext.requestSite(link)) {
    const loaded = await webext.openTabAndWait(link.href);
    if (loaded) {
      await openReader(loaded);
    }
  }
}
