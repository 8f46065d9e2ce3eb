/** What must outlive a broken core, a stopped background and a closed reader. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GARDEN } from '../pages.mjs';

/** @param {() => import('../session.mjs').Session} current */
export function testRecovery(current) {
  describe('recovery', () => {
    test('a click opens the reader after the background was stopped', async () => {
      const session = current();
      await session.visit(GARDEN.url, GARDEN);
      await session.browser.stopBackground();
      assert.equal(await session.openReader(), 'open');
      await session.closeReader();
    });

    test('after a trap the next click has a fresh core', async () => {
      const session = current();
      const { browser } = session;
      await browser.stopBackground();
      await browser.watchCore();
      await session.visit(GARDEN.url, GARDEN);
      assert.equal(await session.openReader(), 'open');
      const text = await session.readerText();
      await session.closeReader();

      assert.ok((await browser.corruptCore()) >= 1, 'there was an instance to corrupt');
      await session.visit(GARDEN.url, GARDEN);
      assert.equal(await session.openReader(), 'notice', 'the core trapped, and a card says so');
      await session.closeReader();
      assert.equal(await session.openReader(), 'open');
      assert.equal(await session.readerText(), text);
      await session.closeReader();
    });

    test('settings outlive the page, the reader and the background', async () => {
      const session = current();
      const { browser } = session;
      await session.visit(GARDEN.url, GARDEN);
      await session.openReader();
      const before = await settingsShown(browser);
      await browser.keys('=');
      await browser.keys('t');
      await browser.keys(']');
      const changed = await settingsShown(browser);
      for (const name of ['size', 'theme', 'width']) {
        assert.notEqual(changed[name], before[name], name);
      }
      await session.closeReader();
      await browser.stopBackground();
      await session.visit('https://www.fern.example/another', GARDEN);
      await session.openReader();
      assert.deepEqual(await settingsShown(browser), changed);
      await session.closeReader();
    });
  });
}

function settingsShown(browser) {
  return browser.evalInReader((root) => {
    const dialog = root.querySelector('dialog');
    const { size, theme, width, typeface } = dialog.dataset;
    return { size, theme, width, typeface };
  });
}
