/** Before the click there is nothing of ours in a page, and after closing there is nothing left. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GARDEN } from '../pages.mjs';
import { describePage } from '../page-state.mjs';

/** @param {() => import('../session.mjs').Session} current */
export function testPageIsLeftAlone(current) {
  describe('the page is left alone', () => {
    test('nothing is injected and nothing is asked for before the click', async () => {
      const session = current();
      session.takeRequests();
      await session.visit(GARDEN.url, GARDEN);
      const [now, asDelivered] = await session.browser.eval(async (html) => {
        const write = (tree) => new XMLSerializer().serializeToString(tree);
        return [write(document), write(new DOMParser().parseFromString(html, 'text/html'))];
      }, GARDEN.body);
      assert.equal(now, asDelivered);
      const requests = session.takeRequests().filter((request) => !request.endsWith('/favicon.ico'));
      const picture = 'GET https://pictures.fern.example/seed-bank.jpg';
      assert.deepEqual(requests, [`GET ${GARDEN.url}`, picture]);
      // Only Chromium tells of the worlds that content scripts live in.
      assert.deepEqual(session.browser.worlds?.() ?? [], []);
    });

    test('what a person typed, chose, selected and scrolled to survives the reader', async () => {
      const session = current();
      const { browser } = session;
      await session.visit(GARDEN.url, GARDEN);
      await browser.eval(() => {
        const { query, archive, note, year } = document.forms[0].elements;
        query.value = 'wild tulips';
        archive.checked = true;
        year.selectedIndex = 1;
        const text = document.querySelector('#first').firstChild;
        getSelection().setBaseAndExtent(text, 40, text, 12);
        note.focus({ preventScroll: true });
        note.value = '还没写完';
        note.setSelectionRange(1, 3);
        scrollTo(0, 777);
      });
      const before = await describePage(browser);
      for (const close of ['by its key', 'by the button']) {
        assert.equal(await session.openReader(), 'open');
        await browser.keys('t');
        if (close === 'by its key') {
          await session.closeReader();
        } else {
          await browser.click();
          await browser.waitFor(() => !document.querySelector('[data-qingdu-state]'));
        }
        assert.deepEqual(await describePage(browser), before, `closed ${close}`);
      }
    });

    test('a selection survives the reader', async () => {
      const session = current();
      await session.visit(GARDEN.url, GARDEN);
      await session.browser.eval(() => {
        const text = document.querySelector('#first').firstChild;
        getSelection().setBaseAndExtent(text, 40, text, 12);
      });
      const before = await describePage(session.browser);
      await session.openReader();
      await session.closeReader();
      assert.deepEqual(await describePage(session.browser), before);
    });

    test('keys do not reach the page while the reader is open', async () => {
      const session = current();
      const { browser } = session;
      await session.visit(GARDEN.url, GARDEN);
      await browser.eval(() => {
        document.title = '';
        document.addEventListener('keydown', (event) => {
          document.title += event.key;
        });
      });
      await session.openReader();
      await browser.keys('j');
      await session.closeReader();
      await browser.keys('k');
      assert.equal(await browser.waitFor(() => document.title), 'k');
    });
  });
}
