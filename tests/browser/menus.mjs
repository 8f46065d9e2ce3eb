/** The context menu, and the question that a choice in it may lead to. */
import { until } from './polling.mjs';

/**
 * Chooses from the context menu of an element.
 *
 * @param {import('./browsers.mjs').Browser} browser
 * @param {string} selector
 * @param {string} id the extension's own for the item
 */
export function chooseFromMenu(browser, selector, id) {
  return browser.name === 'firefox'
    ? chooseInFirefox(browser, selector, id)
    : chooseInChromium(browser, selector, id);
}

/**
 * Chromium's menu is the system's and out of reach, so the extension is told of the choice as the
 * browser tells it; the tab that the choice would grant, a click grants before.
 */
async function chooseInChromium(browser, selector, id) {
  for (const isThere of [true, false]) {
    await browser.click();
    const found = (wanted) => Boolean(document.querySelector('[data-qingdu-state]')) === wanted;
    await browser.waitFor(found, isThere);
  }
  const info = await browser.eval(
    (css, menuItemId) => ({
      menuItemId,
      editable: false,
      pageUrl: location.href,
      linkUrl: document.querySelector(css).href,
    }),
    selector,
    id,
  );
  await browser.evalInBackground(async (clicked) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(clicked, tab);
  }, info);
}

async function chooseInFirefox(browser, selector, id) {
  const point = await browser.eval((css) => {
    const element = document.querySelector(css);
    element.scrollIntoView();
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: Math.round(x + Math.min(width / 2, 20)), y: Math.round(y + height / 2) };
  }, selector);
  const actions = [
    { type: 'pointerMove', ...point },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
  await browser.send('WebDriver:PerformActions', { actions: [mouse] });
  const choose = (item) => {
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const popup = document.getElementById('contentAreaContextMenu');
    const entry = popup.querySelector(`[id$="${item}"]`);
    if (popup.state !== 'open' || !entry || entry.hidden) {
      return false;
    }
    popup.activateItem(entry);
    return true;
  };
  await until(() => browser.inChrome(choose, id), `${id} in the context menu`);
}

/** Answers for the user when the extension asks for a site the next time. */
export async function answerRequest(browser, answer) {
  if (browser.name === 'chromium') {
    await browser.evalInBackground((isGranted) => {
      globalThis.requestedSites = undefined;
      chrome.permissions.request = async ({ origins }) => {
        globalThis.requestedSites = origins;
        return isGranted;
      };
    }, answer);
    return;
  }
  await browser.inChrome((isGranted) => {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    window.requestedSites = undefined;
    const topic = 'webextension-optional-permission-prompt';
    const observer = ({ wrappedJSObject }) => {
      Services.obs.removeObserver(observer, topic);
      window.requestedSites = wrappedJSObject.permissions.origins;
      wrappedJSObject.resolve(isGranted);
    };
    Services.obs.addObserver(observer, topic);
  }, answer);
}

/** @returns {Promise<string[]>} what the extension asked for since */
export function requestedSites(browser) {
  return browser.name === 'chromium'
    ? until(() => browser.evalInBackground(() => globalThis.requestedSites), 'the question')
    : until(
        () =>
          browser.inChrome(
            () => Services.wm.getMostRecentWindow('navigator:browser').requestedSites ?? false,
          ),
        'the question',
      );
}

/** Asks the reader in the tab that was opened, until it answers; only in Firefox. */
export async function askReaderInNewTab(browser, fn) {
  const { value: handle } = await browser.send('WebDriver:GetWindowHandle');
  const other = await until(async () => {
    const handles = await browser.send('WebDriver:GetWindowHandles');
    return handles.find((it) => it !== handle);
  }, 'the new tab');
  await browser.send('WebDriver:SwitchToWindow', { handle: other });
  try {
    return await until(() => browser.evalInReader(fn), 'the reader in the new tab');
  } finally {
    await browser.send('WebDriver:SwitchToWindow', { handle });
  }
}
