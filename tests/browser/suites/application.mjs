/** Pages that are one application: the address and the document change, and nothing is loaded. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

const HOST = 'https://app.isle.example';
const TEXT =
  'leaves the quay at seven, when the fog still lies on the water, and nobody on board says a word before the first cup of tea, which the captain pours himself.';

/** A page that shows a story by the address, as its links and the browser's buttons ask for it. */
const APPLICATION = `<!doctype html><html lang="en"><meta charset="utf-8"><title></title><main></main>
<script>
  const text = ${JSON.stringify(TEXT)};
  function show() {
    const name = location.pathname.slice(1);
    document.title = 'The story of the ' + name;
    const article = document.createElement('article');
    const heading = document.createElement('h1');
    heading.append(document.title);
    article.append(heading);
    for (const part of ['first', 'second', 'third', 'fourth']) {
      const paragraph = document.createElement('p');
      paragraph.append('The ' + part + ' ' + name + ' ' + text);
      article.append(paragraph);
    }
    document.querySelector('main').replaceChildren(article);
  }
  function go(name, how) {
    history[how]({}, '', '/' + name);
    show();
  }
  addEventListener('popstate', show);
  show();
</script></html>`;

/** @param {() => import('../session.mjs').Session} current */
export function testApplication(current) {
  async function visit(name) {
    const session = current();
    await session.visit(`${HOST}/${name}`, { body: APPLICATION });
    await session.takeErrors();
    return session;
  }
  const go = (session, name, how) =>
    session.browser.evalInPage((to, by) => globalThis.go(to, by), name, how);
  const title = ({ browser }) =>
    browser.evalInReader((root) => root.querySelector('h1')?.textContent);
  const offer = ({ browser }) =>
    browser.evalInReader((root) => root.querySelector('[role="status"].toast').textContent);

  describe('a page that is one application', () => {
    for (const how of ['pushState', 'replaceState']) {
      test(`after ${how} the reader is of the new page`, async () => {
        const session = await visit('ferry');
        await session.openReader();
        assert.equal(await title(session), 'The story of the ferry');
        await session.closeReader();
        await go(session, 'island', how);
        await session.openReader();
        assert.equal(await title(session), 'The story of the island');
        const { bytes } = await session.save();
        assert.ok(String(bytes).includes(`${HOST}/island`) && !String(bytes).includes('ferry leaves'));
        await session.closeReader();
        assert.deepEqual(await session.takeErrors(), []);
      });
    }

    test('the page of the same address with another text', async () => {
      const session = await visit('ferry');
      await session.openReader();
      await session.closeReader();
      await session.browser.evalInPage(() => {
        document.querySelectorAll('p').forEach((p) => p.prepend('Tomorrow: '));
      });
      await session.openReader();
      assert.match(await session.readerText(), /Tomorrow: The first ferry/u);
      await session.closeReader();
    });

    test('going elsewhere under the reader: the article stays, and the new one is offered', async () => {
      const session = await visit('ferry');
      await session.openReader();
      assert.equal(await offer(session), '');
      await go(session, 'island', 'pushState');
      await session.waitForReader((root) => root.querySelector('.toast button'));
      assert.match(await offer(session), /^The page under the reader is another one now\.Read that one/u);
      assert.equal(await title(session), 'The story of the ferry');
      const { bytes } = await session.save();
      assert.ok(String(bytes).includes(`${HOST}/ferry`), 'what is shown is saved');

      await go(session, 'ferry', 'pushState');
      await go(session, 'captain', 'replaceState');
      await session.waitForReader((root) => root.querySelector('.toast button'));
      await session.browser.evalInReader((root) => root.querySelector('.toast button').focus());
      await session.browser.keys('Enter');
      await session.waitForReader(
        (root) => root.querySelector('h1')?.textContent === 'The story of the captain',
      );
      await session.closeReader();
      assert.equal(await session.browser.eval(() => document.querySelectorAll('[data-qingdu-state]').length), 0);
      assert.deepEqual(await session.takeErrors(), []);
    });

    test('a place in the page, or a tidied address, is no other page', async () => {
      const session = await visit('ferry?utm_source=mail#top');
      await session.openReader();
      await session.browser.evalInPage(() => {
        history.replaceState({}, '', '/ferry#end');
        history.pushState({}, '', '/ferry#start');
      });
      assert.equal(await offer(session), '');
      await session.closeReader();
    });

    test('going back closes the reader: one wants to be there', async () => {
      const session = await visit('island');
      await go(session, 'ferry', 'pushState');
      await session.openReader();
      assert.equal(await title(session), 'The story of the ferry');
      await session.browser.evalInPage(() => history.back());
      await session.browser.waitFor(() => !document.querySelector('[data-qingdu-state]'));
      assert.equal(await session.browser.eval(() => document.title), 'The story of the island');
      await session.openReader();
      assert.equal(await title(session), 'The story of the island');
      await session.closeReader();
      assert.deepEqual(await session.takeErrors(), []);
    });
  });
}
