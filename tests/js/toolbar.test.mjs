import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { listFiles, loadScripts, readText } from './setting.mjs';

const { webext } = await loadScripts();
const { openReader, refusalReason } = await import('../../extension/background/toolbar.js');
const TAB = { id: 7, url: 'https://a.example/' };
const TOGGLE = 'content/toggle.js';

let calls;
let refusals;
let isLoaded;
beforeEach(() => {
  calls = [];
  refusals = 0;
  isLoaded = false;
  globalThis.fetch = async (url) => ({ text: async () => `css of ${url}` });
  Object.assign(webext, {
    injectFiles: async (tabId, files) => {
      calls.push(files);
      if (refusals > 0) {
        refusals -= 1;
        throw new Error('Cannot access contents of the page');
      }
      return files[0] === TOGGLE && isLoaded;
    },
    injectCall: async (_tabId, _func, styles) => void calls.push(styles),
    openPopup: async (_tabId, url) => void calls.push(url),
    openTab: async (url) => void calls.push(url),
  });
});

test('the first click brings everything, in order', async () => {
  await openReader(TAB);
  const [first, files, styles, last] = calls;
  assert.deepEqual([first, last, calls.length], [[TOGGLE], [TOGGLE], 4]);
  const there = listFiles();
  for (const path of files) {
    assert.ok(there.includes(path), path);
    // Firefox refuses to hand back a function, which the last value of a file may be.
    assert.match(readText(path), /\nundefined;\n$/u, path);
  }
  assert.equal(files[0], 'shared/webext.js');
  assert.equal(files.at(-1), 'content/overlay.js');
  assert.deepEqual(styles.map((it) => /(?<=our-id\/).*/u.exec(it)[0]).filter((it) => !there.includes(it)), []);
});

test('a later click brings nothing', async () => {
  isLoaded = true;
  await openReader(TAB);
  assert.deepEqual(calls, [[TOGGLE]]);
});

test('a grant that is late is waited for', async () => {
  refusals = 2;
  await openReader(TAB);
  assert.deepEqual(calls.slice(0, 3), [[TOGGLE], [TOGGLE], [TOGGLE]]);
  assert.equal(calls.length, 6);
});

test('a refusal is explained at the button, or else in a tab', async () => {
  refusals = 9;
  await openReader({ id: 7, url: 'https://addons.mozilla.org/x' });
  const notice = 'chrome-extension://our-id/notice/notice.html?reason=store';
  assert.deepEqual(calls, [[TOGGLE], notice]);
  calls = [];
  refusals = 9;
  webext.openPopup = async () => Promise.reject(new Error('no window'));
  await openReader({ id: 7, url: 'https://addons.mozilla.org/x' });
  assert.deepEqual(calls, [[TOGGLE], notice]);
});

for (const [address, reason] of [
  [undefined, 'browser-page'],
  ['chrome://settings', 'browser-page'],
  ['about:config', 'browser-page'],
  ['view-source:https://a.example/', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/', 'blocked'],
  ['https://addons.mozilla.org/x', 'store'],
  ['https://addons.mozilla.org.example/x', 'blocked'],
  ['https://a.example/paper.PDF?x=1', 'pdf'],
  ['https://a.example/?file=x.pdf', 'blocked'],
  ['file:///tmp/a.html', 'file'],
  ['file:///tmp/a.pdf', 'pdf'],
  ['https://a.example/', 'blocked'],
]) {
  test(`${address} is refused as ${reason}`, () => assert.equal(refusalReason(address), reason));
}

test('every reason has a text', () => {
  const notice = readText('notice/notice.js');
  for (const reason of ['browser-page', 'store', 'pdf', 'file']) {
    assert.match(notice, new RegExp(`'?${reason}'?: 'notice\\w+'`, 'u'));
  }
});
