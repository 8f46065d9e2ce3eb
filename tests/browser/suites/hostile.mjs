/**
 * Pages that work against the reader, one trick each: it is shown, its text is right, it answers to
 * keys, wheel and mouse, and the page is afterwards what it was. Where the page is stronger, the same
 * article stands in a tab that says why.
 */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { readHostilePages } from '../hostile-pages.mjs';
import { describePage } from '../page-state.mjs';
import { until } from '../polling.mjs';
import { linesOfReader, linesOfTab } from '../text-lines.mjs';

const TAB = '/tab/tab.html';
const HUGE = 'https://hostile.example/fifty-megabytes';
const HUGE_PARAGRAPHS = 4400;
/** For what is slow by its size alone. */
const PATIENCE_MS = 120_000;

/** One paragraph of eleven kilobytes after the other. */
function hugePage() {
  const line = 'on wet paper, under the lamps, fifty seeds came up, two days later than the year before. ';
  const paragraphs = Array.from(
    { length: HUGE_PARAGRAPHS },
    (_, number) => `<p>Entry ${number}: ${line.repeat(128)}</p>\n`,
  );
  const head = '<!doctype html><html lang="en"><title>The ledger of the seed bank</title>';
  return `${head}<article><h1>The ledger of the seed bank</h1>${paragraphs.join('')}</article>`;
}

/** Runs in the extension. */
async function zoomAll(factor) {
  const api = globalThis.browser ?? chrome;
  for (const { id } of await api.tabs.query({})) {
    await api.tabs.setZoom(id, factor);
  }
}

/** @param {() => import('../session.mjs').Session} current */
export function testHostilePages(current) {
  describe('hostile pages', () => {
    afterEach(() => current().browser.closeOtherViews());
    for (const page of readHostilePages()) {
      test(`${page.name}: ${page.head.why}`, { timeout: 60_000 }, () => checkPage(current(), page));
    }

    test('fifty megabytes of text', { timeout: 300_000 }, async () => {
      const session = current();
      const { browser } = session;
      await browser.goto(session.server.serve(HUGE, { body: hugePage() }), PATIENCE_MS);
      await browser.eval(() => scrollTo(0, 5000));
      await browser.click();
      const state = () =>
        browser.evalInReader((root) => root.querySelector('dialog[data-ready]')?.dataset.state);
      assert.equal(await until(state, 'the reader', PATIENCE_MS), 'open');
      const [notice, lines] = await browser.evalInReader((root) => [
        root.querySelector('.notice').textContent,
        root.querySelectorAll('.body > p').length,
      ]);
      assert.match(notice, /unusually large/u);
      assert.ok(lines > 1000, `${lines} paragraphs`);
      await browser.keys('Escape');
      const isClosed = () => browser.eval(() => !document.querySelector('[data-qingdu-state]'));
      await until(isClosed, 'the page', PATIENCE_MS);
      assert.equal(await browser.eval(() => scrollY), 5000);
      await browser.goto('about:blank', PATIENCE_MS);
    });

    test('what stands in the tab is handed over once, outlives loading it again, and can be saved', async () => {
      const session = current();
      const { browser } = session;
      const page = readHostilePages().find(({ name }) => name === 'keys-swallowed');
      await session.visit('https://hostile.example/in-a-tab', { body: page.body });
      await browser.click();
      const isReady = () => browser.evalInTab(TAB, () => document.querySelector('[data-ready]') !== null);
      await until(isReady, 'the tab');
      await browser.evalInTab(TAB, () => {
        document.body.dataset.ready = 'before';
        setTimeout(() => location.reload());
      });
      const isAgain = () =>
        browser.evalInTab(TAB, () => document.querySelector('[data-ready]')?.dataset.ready === '');
      await until(isAgain, 'the tab again');
      assert.deepEqual(await linesOfTab(browser, TAB), page.lines);
      await browser.keyInTab(TAB, 's');
      const saved = () => browser.evalInTab(TAB, () => document.querySelector('dialog').dataset.saved);
      const bytes = await session.takeDownload(await until(saved, 'the file'));
      assert.match(String(bytes), /The last boat to the island leaves/u);
      const [address] = (await browser.views()).filter((url) => url.includes(TAB));
      await browser.closeOtherViews();
      await browser.goto(address);
      const card = () => browser.eval(() => document.querySelector('.card[role="alert"] h1')?.textContent);
      assert.match(await until(card, 'the card'), /no longer here/u);
    });

    for (const factor of [0.5, 3]) {
      test(`a window at ${factor * 100} %`, async () => {
        const session = current();
        const [page] = readHostilePages();
        await session.visit(`https://zoom-${factor}.example/`, { body: page.body });
        await session.browser.evalInBackground(zoomAll, factor);
        const zoomed = await describePage(session.browser);
        assert.equal(await session.openReader(), 'open');
        await session.waitForReader(isShown);
        assert.deepEqual(await linesOfReader(session.browser), page.lines);
        await session.closeReader();
        assert.deepEqual(await describePage(session.browser), zoomed);
        await session.browser.evalInBackground(zoomAll, 1);
      });
    }
  });
}

async function checkPage(session, page) {
  const { browser } = session;
  const { type, policy } = page.head;
  const ends = page.head[browser.name] ?? page.head.ends ?? 'open';
  const url = `https://hostile.example/${page.name}`;
  await session.visit(url, { body: page.body, ...(type && { type }), ...(policy && { policy }) });
  await prepare(browser, page.head);
  const before = await describePage(browser);
  const listeners = await browser.listeners();
  browser.dialogs.length = 0;

  const shown = ends.startsWith('tab')
    ? await checkTab(session, page, ends)
    : await checkReader(session, page, ends);

  await browser.waitFor(() => !document.querySelector('[data-qingdu-state]'));
  const after = await describePage(browser);
  if (page.head.leaves === 'changed') {
    assert.equal(after.markup, shown.markup, 'the page is what it made of itself');
    assert.deepEqual(after.sheets, before.sheets);
  } else {
    assert.deepEqual(after, before, 'the page is what it was');
  }
  // The one for the key that closed it goes when the key comes up.
  await until(async () => isDeepStrictEqual(await browser.listeners(), listeners), 'no listener to be left');
  assert.deepEqual(browser.dialogs, [], 'nobody is asked anything');
}

/** What a person has done before the click. */
async function prepare(browser, { focus = 'note', gesture }) {
  if (gesture === 'fullscreen') {
    await browser.fullscreen();
  }
  if (gesture === 'pointer') {
    const at = await browser.eval(() => {
      const { x, y } = document.querySelector('article p').getBoundingClientRect();
      return { x: x + 20, y: y + 10 };
    });
    await browser.mouse(at);
    await browser.waitFor(() => document.pointerLockElement !== null);
  }
  if (focus === 'frame') {
    await browser.waitFor(() => document.activeElement?.localName === 'iframe');
  }
  await browser.eval((where) => {
    window.name = '';
    const note = document.querySelector('[name="note"]');
    if (where === 'note') {
      note.value = '还没写完';
      note.focus({ preventScroll: true });
      note.setSelectionRange(1, 3);
      scrollBy({ top: 40, behavior: 'instant' });
    }
  }, focus);
}

/** Checks the reader over the page, and closes it. @returns the page while it was open */
async function checkReader(session, { name, head, lines, acts }, ends) {
  const { browser } = session;
  assert.equal(await session.openReader(), ends);
  if (acts) {
    await browser.waitFor(() => window.name === 'acted');
  }
  await session.waitForReader(isShown);
  await until(async () => (await browser.isReaderTopmost()) !== false, 'the reader to be on top');
  if (ends === 'open') {
    assert.deepEqual(await linesOfReader(browser), lines, name);
    await checkControls(session, head);
  }
  const open = await describePageAlone(browser);
  if (head.gesture === 'fullscreen') {
    await pressControl(session, 'close'); // in full screen the key is the browser's
  } else {
    await browser.keys('Escape');
  }
  return open;
}

async function checkControls(session, { press }) {
  const { browser } = session;
  await browser.waitFor(() => document.pointerLockElement === null);
  const size = () => browser.evalInReader((root) => Number(root.querySelector('dialog').dataset.size));
  const original = await size();
  await browser.keys('=');
  await session.waitForReader(hasSize, original + 1);
  await browser.keys('-');
  await session.waitForReader(hasSize, original);
  await browser.wheel(150);
  await session.waitForReader((root) => root.querySelector('dialog').scrollTop > 0);
  if (press) {
    await pressControl(session, 'appearance');
    await pressControl(session, press);
    await session.waitForReader(hasSize, original + 1);
    await pressControl(session, 'smaller');
    await session.waitForReader(hasSize, original);
    await pressControl(session, 'appearance');
    await session.waitForReader((root) => root.querySelector('.panel:not([hidden])') === null);
  }
}

const hasSize = (root, size) => Number(root.querySelector('dialog').dataset.size) === size;

async function pressControl(session, action) {
  const at = await session.waitForReader((root, it) => {
    const box = root.querySelector(`[data-action="${it}"]`).getBoundingClientRect();
    return box.width > 0 && box.top > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, action);
  await session.browser.mouse(at);
}

/** Checks the tab that stands in for the reader, and closes it. @returns the page meanwhile */
async function checkTab(session, { name, lines }, ends) {
  const { browser } = session;
  await browser.click();
  await until(() => browser.evalInTab(TAB, () => document.querySelector('[data-ready]') !== null), 'the tab');
  const why = await browser.evalInTab(TAB, () => document.querySelector('.notice')?.textContent);
  assert.match(why, ends === 'tab input' ? /takes keys/u : /covering or removing/u);
  if (await browser.evalInTab(TAB, () => document.querySelector('.card') === null)) {
    assert.deepEqual(await linesOfTab(browser, TAB), lines, name);
  }
  const meanwhile = await describePageAlone(browser);
  await browser.keyInTab(TAB, 'Escape');
  await until(async () => (await browser.views()).length === 1, 'the tab to close by its key');
  return meanwhile;
}

/** The page as if the reader were not there. */
async function describePageAlone(browser) {
  const markup = await browser.eval(() => {
    const copy = document.cloneNode(true);
    copy.querySelector(':root > [data-qingdu-state]')?.remove();
    return new XMLSerializer().serializeToString(copy);
  });
  return { markup };
}

/** Runs in the reader: whether it fills the window, and is what one sees and touches there. */
function isShown(root) {
  const dialog = root.querySelector('dialog');
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  const style = getComputedStyle(dialog);
  // A scroll bar of the page that is hidden for a moment may take its width.
  const fills = left <= 0 && top <= 0 && right >= innerWidth - 20 && bottom >= innerHeight - 20;
  return (
    fills &&
    style.visibility === 'visible' &&
    style.opacity === '1' &&
    document.elementFromPoint(x, y) === root.host &&
    dialog.contains(root.elementFromPoint(x, y)) &&
    dialog.querySelector('h1').checkVisibility({ visibilityProperty: true }) &&
    parseFloat(getComputedStyle(dialog.querySelector('h1')).fontSize) > 12
  );
}
