/** A link from the context menu: read over the page that it stands on, or in a tab of its own. */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { answerRequest, askReaderInNewTab, chooseFromMenu, requestedSites } from '../menus.mjs';
import { GARDEN } from '../pages.mjs';
import { describePage } from '../page-state.mjs';

const HOST = 'https://www.isle.example';
const TEXT =
  'leaves the quay at seven, when the fog still lies on the water, and nobody on board says a word before the first cup of tea, which the captain pours himself.';
const story = (name) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>The ${name}</title>
  <main><article><h1>The ${name}</h1>${['first', 'second', 'third', 'fourth']
    .map((part) => `<p>The ${part} ${name} ${TEXT}</p>`)
    .join('')}</article></main></html>`;
const LIST = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The isle</title>
  <p><a id="own" href="/ferry?utm_source=list">The ferry</a></p>
  <p><a id="gone" href="/gone">The gone</a></p>
  <p><a id="other" href="${GARDEN.url}">The garden</a></p>
  <p id="text">A text that somebody selects, with more than a few words in it, and then some.</p></html>`;

/** @param {() => import('../session.mjs').Session} current */
export function testLinks(current) {
  async function visit() {
    const session = current();
    session.server.serve(`${HOST}/ferry?utm_source=list`, { body: story('ferry') });
    session.server.serve(`${HOST}/gone`, { status: 404, body: 'no' });
    session.server.serve(GARDEN.url, { body: GARDEN.body });
    await session.visit(`${HOST}/`, { body: LIST });
    await session.takeErrors();
    session.takeRequests();
    return session;
  }

  const isReady = (session, state) =>
    session.waitForReader((root, wanted) => {
      const dialog = root.querySelector('dialog[open][data-ready]');
      return dialog?.dataset.state === wanted;
    }, state);

  describe('the context menu', () => {
    afterEach(() => current().browser.closeOtherViews());

    test('a link of the same site is read over the page, and asks for nothing', async () => {
      const session = await visit();
      await session.browser.eval(() => document.querySelector('#own').focus()); // as the menu does
      const before = await describePage(session.browser);
      await chooseFromMenu(session.browser, '#own', 'read-link');
      await isReady(session, 'open');
      assert.match(await session.readerText(), /^This is the page behind the link\..*The ferry/su);
      assert.deepEqual(
        session.takeRequests().filter((request) => !request.includes('favicon')),
        [`GET ${HOST}/ferry?utm_source=list`],
      );
      const saved = String((await session.save()).bytes);
      assert.ok(saved.includes(`${HOST}/ferry`) && saved.includes('fourth ferry'), saved);
      await session.closeReader();
      assert.deepEqual(await describePage(session.browser), before);
      assert.deepEqual(await session.takeErrors(), []);
    });

    test('a link that leads nowhere: a card says so', async () => {
      const session = await visit();
      await chooseFromMenu(session.browser, '#gone', 'read-link');
      await isReady(session, 'notice');
      assert.match(await session.readerText(), /The page could not be fetched/u);
      session.server.serve(`${HOST}/gone`, { body: story('gone') });
      await session.browser.evalInReader((root) => root.querySelector('.card .primary').focus());
      await session.browser.keys('Enter');
      await isReady(session, 'open');
      await session.closeReader();
    });

    test('what is selected', async () => {
      const session = await visit();
      await session.browser.eval(() => {
        getSelection().selectAllChildren(document.querySelector('#text'));
      });
      await chooseFromMenu(session.browser, '#text', 'read-selection');
      await isReady(session, 'open');
      assert.match(await session.readerText(), /A text that somebody selects/u);
      await session.closeReader();
    });

    test('a link to another site: the right to it is asked, and without it nothing happens', async () => {
      const session = await visit();
      await answerRequest(session.browser, false);
      await chooseFromMenu(session.browser, '#other', 'read-link');
      assert.deepEqual(await requestedSites(session.browser), ['https://www.fern.example/*']);
      assert.equal((await session.browser.views()).length, 1);
      assert.deepEqual(session.takeRequests().filter((it) => it.includes(GARDEN.url)), []);
    });

    test('a link to another site, with the right to it: a tab, and the reader over it', async (t) => {
      const session = await visit();
      if (session.browser.name === 'chromium') {
        t.skip('nobody can answer its question but a person');
        return;
      }
      await answerRequest(session.browser, true);
      await chooseFromMenu(session.browser, '#other', 'read-link');
      const title = await askReaderInNewTab(
        session.browser,
        (root) => root.querySelector('article h1')?.textContent,
      );
      assert.equal(title, 'The night shift at the seed bank');
    });
  });
}
